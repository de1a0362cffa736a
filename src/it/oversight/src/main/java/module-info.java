/** A desk that oversees exited households. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // the jars beside the library's own have a name and no descriptor
module com.example.oversight {
    requires transitive org.povertyexit;
    requires transitive org.povertyexit.oversight;
    requires org.povertyexit.json;

    exports com.example.oversight;
}
