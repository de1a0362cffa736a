package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A printed source: a legal instrument, a technical standard, a yearbook.
 *
 * <p>It names the original, never a copy of it.
 *
 * @see Instrument
 */
public final class Document {
    private final String title;
    private final String issuer;
    private final String published;
    private final Citation.Standing standing;
    private final @Nullable String number;
    private final @Nullable LocalDate verified;

    private Document(
            String title,
            String issuer,
            String published,
            Citation.Standing standing,
            @Nullable String number,
            @Nullable LocalDate verified) {
        this.title = Objects.requireNonNull(title, "title");
        this.issuer = Objects.requireNonNull(issuer, "issuer");
        this.published = Objects.requireNonNull(published, "published");
        this.standing = Objects.requireNonNull(standing, "standing");
        this.number = number;
        this.verified = verified;
    }

    /**
     * A document.
     *
     * @param title its title as printed
     * @param issuer who issued it
     * @param published when, as far as is known: a date, a month or a year in ISO form
     * @param standing how its text is known here
     */
    public static Document of(String title, String issuer, String published, Citation.Standing standing) {
        return new Document(title, issuer, published, standing, null, null);
    }

    /** The same document with its official number 文号, such as 国开办发〔2017〕56号. */
    public Document numbered(String officialNumber) {
        return new Document(title, issuer, published, standing, officialNumber, verified);
    }

    /** The same document, last reviewed on a day, as far as its standing allows: a recalled text cannot be compared. */
    public Document verified(LocalDate day) {
        return new Document(title, issuer, published, standing, number, day);
    }

    /** The title as printed. */
    public String title() {
        return title;
    }

    /** Who issued it. */
    public String issuer() {
        return issuer;
    }

    /** When it was published, as far as is known: a date, a month or a year in ISO form. */
    public String published() {
        return published;
    }

    /** How its text is known here. */
    public Citation.Standing standing() {
        return standing;
    }

    /** The official number 文号; empty when it has none or none is known. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** The day on which it was last reviewed, as far as its standing allows; empty when it never was. */
    public Optional<LocalDate> verified() {
        return Optional.ofNullable(verified);
    }

    /** A citation of one place in this document. */
    public Citation at(String article) {
        return new Citation(this, article, standing, Citation.NO_NOTE);
    }

    /** Title and number, as a reference prints them. */
    @Override
    public String toString() {
        return "《" + title + "》" + (number == null ? "" : number);
    }
}
