package org.attest.load;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.claim.Withdrawn;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.attest.store.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document, a claim or an individual out of everything that is held and shown, for good.
 *
 * <p>The list in {@code data/withdrawn.yaml} decides: a withdrawal adds to it and brings the store up to date. Readers of
 * an open store go on meanwhile; whatever they ask afterwards has nothing of the thing in it.
 */
public final class Withdrawal {
    private final Home home;
    private final Base base;
    private final Loader loader;
    private final Clock clock;

    /**
     * Withdrawals from one home.
     *
     * @param loader of the same home and base
     * @param clock says the day of a withdrawal, in UTC
     */
    public Withdrawal(Home home, Base base, Loader loader, Clock clock) {
        this.home = home;
        this.base = base;
        this.loader = loader;
        this.clock = clock;
    }

    /**
     * What somebody asks for.
     *
     * @param thing an IRI, {@code individual/slug}, {@code document#claim}, or the slug of a document or individual
     * @param reason in words that name nobody
     * @param names further names of the thing, which no file lists
     * @param by id of the actor who decides; null when that is not to be recorded
     */
    public record Request(
            String thing,
            String reason,
            List<String> names,
            @Nullable String by) {
        public Request {
            names = List.copyOf(names);
        }
    }

    /**
     * What a withdrawal would do.
     *
     * @param entry what is added to the list
     * @param old whether the thing was withdrawn before, and nothing is added
     * @param counts how much goes, by kind in words
     * @param printed the files that still have one of its names
     * @param words words of its names that still stand alone elsewhere, each with the number of statements
     */
    public record Plan(
            Withdrawn entry,
            boolean old,
            SortedMap<String, Long> counts,
            List<Finding> printed,
            SortedMap<String, Long> words) {
        public Plan {
            counts = new TreeMap<>(counts);
            printed = List.copyOf(printed);
            words = new TreeMap<>(words);
        }
    }

    /**
     * Works out what a withdrawal would do, checks that what is left conforms to the shapes, and changes nothing.
     *
     * @throws org.attest.finding.AttestException THING_UNKNOWN, WITHDRAWAL_REFUSED, WITHDRAWAL_NAMES, ACTOR_UNKNOWN, and
     *     every error in the folders
     */
    public Plan plan(Store store, Request request) {
        WithdrawalDecision decision = new WithdrawalDecision(request, clock);
        List<Unit> added = store.read(unused -> store.meta().addedUnits());
        Prepared prepared = new Preparation(home, base).prepare(List.of(), List.of(), () -> added, decision);
        Findings findings = new Findings();
        findings.addAll(prepared.findings());
        findings.throwErrors();
        List<Finding> printed = new ArrayList<>(prepared.findings().stream()
                .filter(finding -> finding.code() == Code.WITHDRAWN_STILL_PRINTED)
                .toList());
        printed.addAll(StillPrinted.inDocuments(home, prepared.withdrawals().list()));
        return new Plan(
                decision.entry(),
                decision.isOld(),
                decision.counts(prepared.withdrawals().counts()),
                printed,
                decision.wordsIn(prepared.units()));
    }

    /** Does what was planned; returns what the load did that followed. */
    public LoadReport carryOut(Store store, Plan plan) {
        if (!plan.old()) {
            new WithdrawnFile(home).put(plan.entry());
        }
        return loader.bringUpToDate(store);
    }
}
