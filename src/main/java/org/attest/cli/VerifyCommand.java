package org.attest.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.export.dump.Dump;
import org.attest.export.permalink.Permalink;
import org.attest.export.permalink.Verification;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Exit;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Endpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Repeats a cited answer from a dump. It needs neither a store nor, with the files at hand, a network. */
@Command(
        name = "verify",
        description = "Repeats a cited answer from a dump: fails when the dump or the answer is another.",
        footer = {
            "",
            "Example: attest verify citation.json --dump attest.nq.gz",
            "         attest verify 'http://localhost:3030/s/0c5d…?_version=f0e3a9fa6862&_result=91c0…'"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(
            paramLabel = "CITATION",
            description = "address of a permalink with its version, or a file with what POST /s/ answered")
    private String citation = "";

    @Option(
            names = "--dump",
            paramLabel = "FILE",
            description = "the dump to repeat it from (default: that of the server which the permalink names)")
    private @Nullable Path file;

    VerifyCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Permalink cited = cited();
        Path local = file;
        String shown = local == null ? dumpAddress(cited) : local.toString();
        workplace.terminal().progress("repeating the query from " + shown);
        Dump dump = local == null ? Dump.of(shown, fetch(shown)) : Dump.read(local);
        Verification verification = Verification.of(cited, dump, shown, Endpoint.TIMEOUT);
        if (!verification.findings().isEmpty()) {
            throw new AttestException(verification.findings());
        }
        workplace
                .terminal()
                .out()
                .println("verified: " + verification.rows() + (verification.rows() == 1 ? " row" : " rows")
                        + " of version " + cited.version() + " as cited, " + cited.result());
        return Exit.FINE.status();
    }

    private Permalink cited() {
        if (isAddress(citation)) {
            String json = new String(fetch(asJson(citation)), StandardCharsets.UTF_8);
            Permalink served = Permalink.read(citation, json);
            // What is compared is the hash that was cited, not the one that the server has now.
            return citation.contains("_result=")
                    ? served.citing(citation.replaceFirst(".*[?&]_result=([0-9a-f]{64}).*", "$1"))
                    : served;
        }
        try {
            return Permalink.read(citation, Files.readString(Path.of(citation)));
        } catch (IOException e) {
            throw new AttestException(
                    new Finding(
                            Code.FILE_UNREADABLE,
                            Place.of(citation),
                            "the citation cannot be read: " + e,
                            "give a file or an http address"),
                    e);
        }
    }

    private static boolean isAddress(String text) {
        return text.matches("https?://.+/s/[0-9a-f]+\\?.*_version=.*");
    }

    private static String asJson(String address) {
        String parameters = address.replaceFirst(".*[?&](_version=[0-9a-z]+).*", "$1");
        return address.replaceFirst("\\?.*", "") + ".permalink?" + parameters;
    }

    private static String dumpAddress(Permalink cited) {
        int path = cited.address().indexOf("/s/");
        if (path < 0) {
            throw new AttestException(new Finding(
                    Code.PARAMETER_MISSING,
                    Place.of("--dump"),
                    "the citation names no server",
                    "give the dump with --dump FILE"));
        }
        return cited.address().substring(0, path) + "/dumps/" + cited.version() + "/" + Dump.DATA;
    }

    private static byte[] fetch(String address) {
        try {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw failed(address, "it answered " + answer.statusCode(), null);
            }
            return answer.body();
        } catch (IOException | IllegalArgumentException e) {
            throw failed(address, String.valueOf(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(address, "interrupted", e);
        }
    }

    private static AttestException failed(String address, String why, @Nullable Exception e) {
        Finding finding = new Finding(
                Code.ENDPOINT_FAILED, Place.of(address), "this cannot be fetched: " + why, "give the files themselves");
        return e == null ? new AttestException(finding) : new AttestException(finding, e);
    }
}
