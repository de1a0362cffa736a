/**
 * JSON: subjects, verdicts, explanations and tallies in one form, that of {@code verdicts.jsonl}, without a library for it.
 *
 * <p>The form is made of maps, lists, texts, whole numbers and truths, so that whatever writes and reads JSON can write and
 * read it. Who uses the public types:
 *
 * <ul>
 *   <li>{@code Records}: callers whose facts come in, or whose verdicts go out, as JSON;
 *   <li>{@code BadField}: the same, to say which field cannot be used;
 *   <li>{@code JacksonModule}: callers who use Jackson 2, which has to be there for this type alone.
 * </ul>
 */
@NullMarked
package org.povertyexit.json;

import org.jspecify.annotations.NullMarked;
