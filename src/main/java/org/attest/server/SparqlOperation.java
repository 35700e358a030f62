package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.server.protocol.ProtocolReader.Raw;
import org.attest.server.protocol.ProtocolRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our SPARQL as an operation of Fuseki, which finds the dataset, counts and logs. */
final class SparqlOperation extends ActionService {
    private static final Logger LOG = LoggerFactory.getLogger(SparqlOperation.class);
    private static final String ASKED = SparqlOperation.class.getName() + ".asked";

    private final SparqlService service;

    SparqlOperation(SparqlService service) {
        this.service = service;
    }

    /** What the front door knows of a request, on its way through Fuseki; and what came of it. */
    static final class Asked {
        private final String path;
        private final Raw raw;
        private final ProtocolRequest request;
        private @Nullable IOException cut;
        private List<Finding> findings = List.of();

        Asked(String path, Raw raw, ProtocolRequest request) {
            this.path = path;
            this.raw = raw;
            this.request = request;
        }

        private void fail(RuntimeException failure, HttpAction action) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException lost) {
                    cut = lost;
                    return;
                }
            }
            LOG.error("{} failed", path, failure);
            String message = "the query failed in the engine: " + failure;
            if (action.getResponse().isCommitted()) {
                cut = new IOException("cut off: " + message, failure);
            } else {
                findings = List.of(new Finding(Code.INTERNAL, Place.of("query"), message, ""));
            }
        }

        void send(HttpServletRequest to) {
            to.setAttribute(ASKED, this);
        }

        /** Why the connection must break; null when the answer is whole. */
        @Nullable
        IOException cut() {
            return cut;
        }

        /** What was wrong, before anything was sent. */
        List<Finding> findings() {
            return findings;
        }
    }

    @Override
    public void validate(HttpAction action) {
        // The service reads and checks the request as a whole.
    }

    @Override
    public void execGet(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execPost(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execute(HttpAction action) {
        if (action.getRequest().getAttribute(ASKED) instanceof Asked asked) {
            try {
                service.answer(asked.path, asked.raw, asked.request, action.getRequest(), action.getResponse());
            } catch (AttestException e) {
                asked.findings = e.findings();
            } catch (IOException e) {
                asked.cut = e;
            } catch (RuntimeException e) {
                asked.fail(e, action);
            }
        }
    }
}
