package com.example.batch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of its own, from the programs in the dependencies; gone when it is closed. */
final class PostgresServer implements AutoCloseable {
    /** PostgreSQL refuses to run as root: it then runs as nobody or, where root may not change, in a name space. */
    private static final List<List<String>> NOT_AS_ROOT = List.of(
            List.of(),
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
            List.of("runuser", "-u", "nobody", "--"),
            List.of("unshare", "-U"));

    private final Path folder;
    private final List<String> prefix;
    private final int port;
    private final Process server;

    /** Starts it; where there is none for this machine, the test is skipped and says why. */
    PostgresServer() throws IOException, InterruptedException, SQLException {
        String machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        assumeTrue(
                machine.equals("Linux on amd64"),
                "skipped: the PostgreSQL of the test is for Linux on amd64, not " + machine);
        Optional<List<String>> user = userOtherThanRoot();
        assumeTrue(user.isPresent(), "skipped: PostgreSQL refuses to run as root, and there is no way to another user");
        prefix = user.orElseThrow();
        folder = Files.createTempDirectory("postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        PostgresPrograms.unpack(folder);
        Path programs = folder.resolve("bin");
        port = freePort();
        initialize(programs);
        server = start(
                programs.resolve("postgres"),
                "-D",
                data(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off",
                "-c",
                "max_wal_size=4GB");
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        awaitConnections();
    }

    private static Optional<List<String>> userOtherThanRoot() throws IOException, InterruptedException {
        for (List<String> prefix : NOT_AS_ROOT) {
            if (isOtherThanRoot(prefix)) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    private static boolean isOtherThanRoot(List<String> prefix) throws InterruptedException {
        try {
            Process id = new ProcessBuilder(with(prefix, "id", "-u")).start();
            String user = new String(id.getInputStream().readAllBytes()).strip();
            return id.waitFor() == 0 && !user.equals("0");
        } catch (IOException e) {
            return false; // there is no such program here
        }
    }

    private static List<String> with(List<String> prefix, String... command) {
        return Stream.concat(prefix.stream(), Stream.of(command)).toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void initialize(Path programs) throws IOException, InterruptedException {
        Process initdb = start(
                programs.resolve("initdb"),
                "-D",
                data(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-locale",
                "--no-sync");
        if (initdb.waitFor() != 0) {
            throw new IOException("initdb failed: " + log());
        }
    }

    private Process start(Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(with(prefix, program.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private void awaitConnections() throws IOException, InterruptedException, SQLException {
        for (int tries = 1; ; tries++) {
            try {
                connect().close();
                return;
            } catch (SQLException e) {
                if (tries == 300 || !server.isAlive()) {
                    throw new IOException("PostgreSQL did not start: " + log(), e);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    /** A connection with autocommit off; batches of inserts go as one statement. */
    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&reWriteBatchedInserts=true");
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        server.onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
