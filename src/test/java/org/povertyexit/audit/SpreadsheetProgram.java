package org.povertyexit.audit;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice as it is installed on this machine, without a window and with settings of its own.
 *
 * @param home where it keeps its settings and puts what it makes
 */
record SpreadsheetProgram(Path home) {
    static final String NONE = "no soffice on the PATH: nothing was opened in a spreadsheet program";

    /** Commas, quotes where needed, UTF-8, from the first row on; each cell as it is shown. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    static boolean isInstalled() {
        return program().isPresent();
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder).resolve("soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens files and saves each as a workbook. */
    void saveAsWorkbook(String reading, Path... files) throws IOException, InterruptedException {
        run("xlsx:Calc MS Excel 2007 XML", reading, files);
    }

    /** Opens workbooks and saves each sheet of them as CSV, named after both. */
    void saveAsCsv(Path... files) throws IOException, InterruptedException {
        run(CSV, "", files);
    }

    private void run(String form, String reading, Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program().orElseThrow().toString(),
                "-env:UserInstallation=" + home.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                form,
                "--outdir",
                home.toString()));
        if (!reading.isEmpty()) {
            command.add("--infilter=" + reading);
        }
        Stream.of(files).map(Path::toString).forEach(command::add);
        Path printed = Files.createDirectories(home).resolve("printed.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw new AssertionError(Files.readString(printed, StandardCharsets.UTF_8));
        }
    }

    Path made(String name) {
        return home.resolve(name);
    }
}
