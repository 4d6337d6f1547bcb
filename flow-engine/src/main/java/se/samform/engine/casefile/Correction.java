package se.samform.engine.casefile;

import java.util.Map;
import se.samform.core.flow.Actor;
import se.samform.core.id.MessageId;

/**
 * What an officer corrects in what was answered.
 *
 * @param seqSeen of the page that it comes from
 * @param texts as they are to be, by path
 * @param text tells the citizen what, and why
 */
public record Correction(int seqSeen, Map<String, String> texts, MessageId message, String text, Actor.Officer officer) {

  public Correction {
    texts = Map.copyOf(texts);
  }
}
