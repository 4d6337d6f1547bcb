package se.samform.examples.receiving.store;

/** What became of a delivery that was received whole. */
public sealed interface Outcome {

    /** New, and on the disk. */
    record Stored(Delivery delivery) implements Outcome {
    }

    /** The same content came before under this id. */
    record Duplicate(Delivery delivery) implements Outcome {
    }

    /** Another content came before under this id; the earlier one is kept, this one is not. */
    record Conflict(Delivery earlier) implements Outcome {
    }
}
