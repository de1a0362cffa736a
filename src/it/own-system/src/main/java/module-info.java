/** Criteria for leaving the poverty register, written by hand. */
module com.example.system {
    requires transitive org.povertyexit;

    exports com.example.system;
}
