package org.attest.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentBase;
import org.apache.jena.dboe.transaction.txn.TxnId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.attest.store.Store;

/**
 * A point at which a process that writes says that it is there, and stays there until it is killed.
 *
 * <p>A point is {@code quad 123}, after that many quads are written; or of the first transaction that writes {@code
 * before commit}, {@code journal begun}, {@code journal complete} or {@code after commit}.
 */
public final class StopPoint {
    private final String point;

    /** A point of what a process does with a store. */
    public StopPoint(String point, Store store) {
        this.point = point;
        TransactionCoordinator transactions = TDBInternal.getDatasetGraphTDB(
                        store.dataset().asDatasetGraph())
                .getTxnSystem()
                .getTxnMgr();
        transactions.modifyConfig(() -> {
            transactions.addListener(new Listener());
            transactions.addExternal(new Component());
        });
    }

    /** Tells how many quads are written. */
    public void written(long quads) {
        at("quad " + quads);
    }

    private void at(String here) {
        if (here.equals(point)) {
            System.out.println("at " + here);
            waitForParent();
            Runtime.getRuntime().halt(1);
        }
    }

    /** Returns only when the parent is gone without having killed its child. */
    private static void waitForParent() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Listener implements TransactionListener {
        @Override
        public void notifyPrepareStart(Transaction transaction) {
            at("before commit", transaction);
        }

        /** What is to change stands in the journal, without the mark that makes it count. */
        @Override
        public void notifyCommitStart(Transaction transaction) {
            at("journal begun", transaction);
        }

        @Override
        public void notifyCommitFinish(Transaction transaction) {
            at("after commit", transaction);
        }

        private void at(String here, Transaction transaction) {
            if (transaction.isWriteTxn()) {
                StopPoint.this.at(here);
            }
        }
    }

    /** Takes part in each transaction and changes nothing: it is asked to commit once the journal is on the disk. */
    private final class Component extends TransactionalComponentBase<Object> {
        /** The database numbers its own from one up; with a number of theirs it would take a place among them. */
        private static final int NUMBER = 9999;

        private Component() {
            super(ComponentId.allocLocal(NUMBER));
        }

        @Override
        protected void _commit(TxnId id, Object state) {
            if (isWriteTxn()) {
                at("journal complete");
            }
        }
    }
}
