package se.samform.core.notice;

import se.samform.core.text.LocalText;

/** What a municipality says instead of the platform's words; with merge fields such as {@code {reference}}. */
public record OwnWords(LocalText subject, LocalText text) {}
