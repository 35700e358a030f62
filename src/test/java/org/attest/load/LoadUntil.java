package org.attest.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentBase;
import org.apache.jena.dboe.transaction.txn.TxnId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.attest.rdf.Base;
import org.attest.store.Store;

/**
 * A process that loads a home into a store up to a point, says that it is there, and stays there until it is killed.
 *
 * <p>A point is {@code quad 123}, after that many quads are written; or of the first transaction {@code before commit},
 * {@code journal begun}, {@code journal complete} or {@code after commit}.
 */
final class LoadUntil {
    private final String point;

    private LoadUntil(String point) {
        this.point = point;
    }

    public static void main(String[] args) {
        LoadUntil stop = new LoadUntil(args[2]);
        try (Store store = Store.open(Path.of(args[1]), Base.DEFAULT)) {
            TransactionCoordinator transactions = TDBInternal.getDatasetGraphTDB(
                            store.dataset().asDatasetGraph())
                    .getTxnSystem()
                    .getTxnMgr();
            transactions.modifyConfig(() -> {
                transactions.addListener(stop.new Listener());
                transactions.addExternal(stop.new Component());
            });
            new TestHome(Path.of(args[0]))
                    .loader(count -> stop.at("quad " + count))
                    .bringUpToDate(store);
        }
        System.out.println("done");
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
                LoadUntil.this.at(here);
            }
        }
    }

    /** Takes part in each transaction and changes nothing: it is asked to commit once the journal is on the disk. */
    private final class Component extends TransactionalComponentBase<Object> {
        private Component() {
            super(ComponentId.allocLocal());
        }

        @Override
        protected void _commit(TxnId id, Object state) {
            if (isWriteTxn()) {
                at("journal complete");
            }
        }
    }
}
