package se.samform.core.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samform.core.flow.Registry;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;

/**
 * What goes with a question to somebody outside who is led by a link: of what officers see nothing that bears a mark of
 * secrecy, whatever was said, and of the rest what the task names, or all that isn't sensitive where it names nothing.
 */
public final class SentAlong {

  private final Registry registry;
  private final List<String> named;
  private final boolean hasNames;
  private final Set<String> withheld = new HashSet<>();

  private SentAlong(Registry registry, List<String> named) {
    this.registry = registry;
    this.named = named;
    this.hasNames = !named.isEmpty();
  }

  /**
   * Ids of the questions that don't go with it, also those inside groups. A group goes with what is named in it.
   *
   * @param named ids of the steps and questions that are to go with it; none for all
   */
  public static Set<String> withheld(ServiceDefinition service, Registry registry, List<String> named) {
    var along = new SentAlong(registry, named);
    var isAllSecret = along.isMarked(SecrecyGround.WHOLE) || along.isMarked(SecrecyGround.RECEIPT);
    for (var step : service.steps()) {
      along.questions(step.questions(), isAllSecret || along.isMarked(step.id()), !along.hasNames || named.contains(step.id()));
    }
    return Set.copyOf(along.withheld);
  }

  /** @param isSecret what they are in @param isTold what they are in. @return whether any of them goes with it */
  private boolean questions(List<Question> questions, boolean isSecret, boolean isTold) {
    var any = false;
    for (var question : questions) {
      any |= question(question, isSecret || isMarked(question.id()), isTold);
    }
    return any;
  }

  private boolean question(Question question, boolean isSecret, boolean isTold) {
    var goes = !isSecret && (named.contains(question.id()) || isTold && !question.ask().isSensitive());
    if (question instanceof GroupQuestion group) {
      goes = questions(group.questions(), isSecret, goes);
    }
    if (!goes) {
      withheld.add(question.id());
    }
    return goes;
  }

  private boolean isMarked(String id) {
    return registry.mark(id).isPresent();
  }
}
