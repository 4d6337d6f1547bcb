package se.samform.bench.engines;

/** Somebody who handles cases. Everything is committed, and flushed, before a method returns. */
interface CaseEngine extends AutoCloseable {

    String name();

    /** What is to be there before the time is taken; for most nothing. */
    default void prepare(int cases) {}

    /** Opened with the answers, routed by the table, taken by an officer, ended. @return the unit it was routed to */
    String handle(Application application);

    /** Whether it is an engine that ours must beat for the bench to pass, and not one that it is only told how it stands against. */
    default boolean isToBeBeaten() {
        return true;
    }

    @Override
    void close();
}
