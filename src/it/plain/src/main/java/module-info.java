/** A program that uses the library, and Guava for itself. */
module com.example.plain {
    requires com.google.common;
    requires org.povertyexit;
}
