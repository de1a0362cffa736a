/** The exit criteria of an invented province. */
module com.example.province {
    requires transitive org.povertyexit;

    exports com.example.province;
}
