package se.samform.engine.payment;

import se.samform.core.answer.Bill;

/** What is to be paid before a draft is handed in. @param isPaid whether that has been done, and only handing in is left */
public record Toll(Bill bill, boolean isPaid) {}
