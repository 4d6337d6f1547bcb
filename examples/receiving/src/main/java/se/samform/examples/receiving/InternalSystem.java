package se.samform.examples.receiving;

import java.util.List;

/** What one internal system is and how it reads a submission into its own record. */
public interface InternalSystem {

    /** The name that people use, as in a heading. */
    String name();

    /** What the system is for: one Swedish sentence under its name. */
    String purpose();

    /** The series of its own receipt numbers: {@code ELIT} gives {@code ELIT-000001}. Capital letters A to Z. */
    String series();

    /**
     * The record that this system makes of a submission. Always the same labels in the same order, whatever the
     * submission holds: what it lacks is an empty text, what is unknown is passed over.
     */
    List<Field> read(Answers answers);
}
