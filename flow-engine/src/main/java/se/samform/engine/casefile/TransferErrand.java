package se.samform.engine.casefile;

import se.samform.core.notice.Channel;
import se.samform.core.text.Language;

/**
 * What an outbox message of the kind {@code transfer} refers to: that a case is somebody else's from now on. Whoever loses it is
 * told whatever they wish to hear of, since they see nothing of it any more; and whoever gets it, since they may not know.
 *
 * @param seq of the event
 * @param language in which they are told
 */
public record TransferErrand(Whom whom, Channel channel, int seq, Language language) {

  public static final String KIND = "transfer";

  /** Who is told. */
  public enum Whom {
    FORMER,
    NEXT
  }

  String ref() {
    return whom + "/" + channel.key() + "/" + seq + "/" + language.tag();
  }

  /** @param cases its language: what was written before each had their own says none */
  public static TransferErrand of(String ref, Language cases) {
    var parts = ref.split("/", 4);
    var language = parts.length > 3 ? new Language(parts[3]) : cases;
    return new TransferErrand(Whom.valueOf(parts[0]), Channel.of(parts[1]).orElseThrow(), Integer.parseInt(parts[2]), language);
  }

  /** Where they are reached, as the case says it. */
  public Reach reach(CaseFile file) {
    var transfer = file.event(seq);
    return whom == Whom.FORMER ? file.formerReach(transfer) : Reach.of(file.ownerAt(seq).orElseThrow());
  }
}
