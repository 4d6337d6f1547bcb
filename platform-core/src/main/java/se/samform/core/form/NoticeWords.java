package se.samform.core.form;

import se.samform.core.notice.Cell;
import se.samform.core.text.LocalText;

/** What a notice says instead of the platform's words; with merge fields such as {@code {reference}}. */
public record NoticeWords(Cell of, LocalText subject, LocalText text) {}
