package se.samform.core.scenario;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.Effect;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TimerEvent;

/** What scenarios call events and effects: {@code timer-fired silence}, {@code deliver school-register}. */
final class Happened {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private static final Set<String> KNOWN =
      Stream.of(CaseEvent.class, Effect.class).flatMap(Happened::kinds).map(Happened::word).collect(Collectors.toUnmodifiableSet());

  private Happened() {}

  static String word(CaseEvent event) {
    return word(event.getClass(), switch (event) {
      case CaseEvent.Opened opened -> Optional.empty();
      case CaseEvent.Assigned assigned -> Optional.empty();
      case CaseEvent.StatusChanged changed -> Optional.of(changed.to());
      case CaseEvent.WrittenToCitizen written -> Optional.empty();
      case CaseEvent.WrittenToUnit written -> Optional.empty();
      case CaseEvent.NoteAdded note -> Optional.empty();
      case HandlingEvent handling -> Optional.empty();
      case TaskEvent task -> Optional.of(task.task());
      case RulingEvent.Decided decided -> Optional.of(decided.ruling());
      case RulingEvent ruling -> Optional.empty();
      case SupplementEvent supplement -> Optional.empty();
      case TimerEvent timer -> Optional.of(timer.timer());
      case FeeEvent fee -> Optional.empty();
      case RegistryEvent registry -> Optional.empty();
      case ContactEvent contact -> Optional.empty();
    });
  }

  static String word(Effect effect) {
    return word(effect.getClass(), switch (effect) {
      case Effect.RenderReceipt render -> Optional.empty();
      case Effect.ConfirmSubmission confirm -> Optional.empty();
      case Effect.TellOfStatus tell -> Optional.of(tell.status());
      case Effect.TellOfMessage tell -> Optional.empty();
      case Effect.Deliver(var role, var on) -> Optional.of(role);
      case Effect.DeliverMessage(var role, var message) -> Optional.of(role);
      case Effect.DeliverDocument(var role, var document) -> Optional.of(role);
      case Effect.TellOfTask(var task) -> Optional.of(task);
      case Effect.Remind(var whom, var timer) -> Optional.of(whom.name().toLowerCase(Locale.ROOT));
      case Effect.RemindOfTask(var task, var whom) -> Optional.of(task + " " + whom.name().toLowerCase(Locale.ROOT));
      case Effect.RenderLetter render -> Optional.empty();
      case Effect.LetGoOfTimes let -> Optional.empty();
      case Effect.TellOfTransfer tell -> Optional.empty();
      case Effect.TellOfNewKey tell -> Optional.empty();
    });
  }

  /** Whether anything is ever called so. */
  static boolean isKnown(String word) {
    return KNOWN.contains(word.split(" ", 2)[0]);
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Happened::kinds) : Stream.of(type);
  }

  private static String word(Class<?> type) {
    return HUMP.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static String word(Class<?> type, Optional<String> what) {
    var words = word(type);
    return what.map(named -> words + " " + named).orElse(words);
  }
}
