package org.povertyexit.audit;

import com.google.common.io.ByteSource;
import java.util.List;
import org.povertyexit.Explanation;
import org.povertyexit.inspection.Problem;

/**
 * A subject that was judged, with what is to be written of it.
 *
 * @param subject the subject
 * @param explanation its verdict with the reasons
 * @param figures what stands in the columns of its verdict that not every kind of subject has
 * @param findings its rows in {@code findings.csv}
 * @param record its line in {@code verdicts.jsonl}
 * @param capping the problems by which the verdict was capped
 */
record Judged<S>(
        S subject,
        Explanation<S> explanation,
        List<String> figures,
        List<List<String>> findings,
        ByteSource record,
        List<Problem> capping) {}
