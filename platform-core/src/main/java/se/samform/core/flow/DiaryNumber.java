package se.samform.core.flow;

import java.time.LocalDate;

/**
 * A place in an authority's diary.
 *
 * @param number counted in the series and year, without gaps
 * @param text as people write it: {@code BUN 2027-0042}
 * @param on the day of registration in the municipality's zone
 */
public record DiaryNumber(String series, int year, long number, String text, LocalDate on) {}
