package se.samform.core.flow;

import se.samform.core.text.LocalText;

/** A text to begin with: {@code {reference}}, {@code {service}}, {@code {status}}, {@code {applicant}}, {@code {officer}}, {@code {unit}}, {@code {day}} (today), {@code {due}} stand for the case's own. */
public record Template(String id, LocalText title, LocalText text) {}
