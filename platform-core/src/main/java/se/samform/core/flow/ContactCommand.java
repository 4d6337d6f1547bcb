package se.samform.core.flow;

import se.samform.core.id.MessageId;

/** What is done for a citizen who phones, writes a letter or stands at the counter. */
public sealed interface ContactCommand extends CaseCommand {

  /** Writes down for the unit what the citizen said, where they could have written it themselves. */
  record WriteFor(MessageId message, ContactWay way, String text) implements ContactCommand {}
}
