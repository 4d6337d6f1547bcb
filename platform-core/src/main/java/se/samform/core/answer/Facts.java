package se.samform.core.answer;

import java.time.LocalDate;

/** What an evaluation may know besides the answers. Today is the date in the municipality's time zone. */
public record Facts(LocalDate today) {}
