package com.example.service;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import org.povertyexit.json.BadField;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers what cannot be used with 400, and says why. */
@RestControllerAdvice
class BadRequests {

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        Throwable mismatch = e.getCause();
        if (mismatch != null && mismatch.getCause() instanceof BadField bad) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(BAD_REQUEST, bad.getMessage());
            problem.setProperty("field", bad.path());
            return problem;
        }
        return ProblemDetail.forStatusAndDetail(BAD_REQUEST, "the body is not one household in JSON");
    }

    /** A day that is none. */
    @ExceptionHandler
    ProblemDetail mismatched(MethodArgumentTypeMismatchException e) {
        return ProblemDetail.forStatusAndDetail(
                BAD_REQUEST, e.getName() + ": \"" + e.getValue() + "\" is not a date such as 2019-12-31");
    }

    /** A rulebook that is not known, or that has no criteria on the day. */
    @ExceptionHandler({IllegalArgumentException.class, IllegalStateException.class})
    ProblemDetail withoutRules(RuntimeException e) {
        return ProblemDetail.forStatusAndDetail(BAD_REQUEST, e.getMessage());
    }
}
