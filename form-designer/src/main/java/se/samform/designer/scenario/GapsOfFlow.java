package se.samform.designer.scenario;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.flow.Status;
import se.samform.core.json.Pointer;
import se.samform.core.scenario.Told;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Changes of status that may be, and that no scenario makes. */
final class GapsOfFlow {

  private GapsOfFlow() {}

  static void find(Played played, Found found) {
    var made = played.told().stream().flatMap(told -> told.changes().stream()).collect(Collectors.toSet());
    var statuses = played.definition().flow().statuses();
    for (int i = 0; i < statuses.size(); i++) {
      find(played, statuses.get(i), Pointer.to("/flow/statuses", i) + "/next", made, found);
    }
  }

  private static void find(Played played, Status from, String at, Set<Told.Change> made, Found found) {
    for (int i = 0; i < from.next().size(); i++) {
      var to = played.definition().flow().status(from.next().get(i)).orElseThrow();
      var place = Pointer.to(at, i);
      found.count(made.contains(new Told.Change(from.id(), to.id())), Gap.Kind.CHANGE_MADE, place, () -> new Gap(
          Gap.Kind.CHANGE_MADE, place, said("Från ”%s” till ”%s”", "From “%s” to “%s”", from, to),
          said("Inget scenario går från ”%s” till ”%s”.", "No scenario goes from “%s” to “%s”.", from, to), Optional.empty()));
    }
  }

  private static LocalText said(String swedish, String english, Status from, Status to) {
    return LocalText.of(
        swedish.formatted(from.title().in(Language.SWEDISH), to.title().in(Language.SWEDISH)),
        english.formatted(from.title().in(Language.ENGLISH), to.title().in(Language.ENGLISH)));
  }
}
