package se.samform.engine.look;

import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.vault.KeyedHash;

/**
 * That an officer, or somebody outside who was asked, is about to be shown something. Doesn't print what they wrote.
 *
 * @param person whom they searched for
 * @param list the address that says which list; nothing of anybody
 * @param said what they wrote: the reason, or the words searched for
 * @param revealed whether it is shown with what is protected in it
 */
public record Look(
    Viewer viewer, Seen seen, Optional<CaseId> caseId, Optional<KeyedHash> person, String list, Optional<String> said, boolean revealed) {

  public static Look at(OfficerId officer, Seen seen, CaseId id, boolean revealed) {
    return new Look(new Viewer.Officer(officer), seen, Optional.of(id), Optional.empty(), "", Optional.empty(), revealed);
  }

  /** Of who is no officer, who is shown everything that they are asked about. @param id of a case, or of the draft that may become it */
  public static Look outside(Viewer viewer, Seen seen, CaseId id, boolean revealed) {
    return new Look(viewer, seen, Optional.of(id), Optional.empty(), "", Optional.empty(), revealed);
  }

  public static Look forWords(OfficerId officer, String words) {
    return new Look(new Viewer.Officer(officer), Seen.WORDS, Optional.empty(), Optional.empty(), "", Optional.of(words), false);
  }

  /** One for each whom they may have meant. */
  public static List<Look> forPeople(OfficerId officer, Seen seen, List<KeyedHash> people) {
    return people.stream().map(person -> new Look(new Viewer.Officer(officer), seen, Optional.empty(), Optional.of(person), "", Optional.empty(), false)).toList();
  }

  public static Look atList(OfficerId officer, Seen seen, String list) {
    return new Look(new Viewer.Officer(officer), seen, Optional.empty(), Optional.empty(), list, Optional.empty(), false);
  }

  /** A list narrowed to somebody, whom its address doesn't tell: one for each whom that may be; as above where it is to nobody. */
  public static List<Look> atList(OfficerId officer, Seen seen, String list, List<KeyedHash> people) {
    return people.isEmpty() ? List.of(atList(officer, seen, list))
        : people.stream().map(person -> new Look(new Viewer.Officer(officer), seen, Optional.empty(), Optional.of(person), list, Optional.empty(), false)).toList();
  }

  public static Look asking(OfficerId officer, CaseId id, String why) {
    return new Look(new Viewer.Officer(officer), Seen.PROTECTED, Optional.of(id), Optional.empty(), "", Optional.of(why), true);
  }

  @Override
  public String toString() {
    return seen.key() + " by " + viewer.officer().map(OfficerId::text).orElse("somebody outside");
  }
}
