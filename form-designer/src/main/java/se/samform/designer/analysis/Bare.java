package se.samform.designer.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.AddressQuestion;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.EmployeeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.ListDisplay;
import se.samform.core.form.ListQuestion;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.OwnPattern;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.Tone;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.text.LocalText;

/** A question without its words, its looks and its conditions: what its reader goes by. */
final class Bare {

  private static final Ask ASK = Ask.of("bare", LocalText.NONE);
  private static final LocalText NONE = LocalText.NONE;

  private Bare() {}

  /** Whether the same is taken for the same, whatever is written. */
  static boolean isReadAlike(Question one, Question other) {
    return of(one).equals(of(other));
  }

  /** The same with whatever options. */
  static Question withoutOptions(Question question) {
    return switch (question) {
      case ChoiceQuestion q -> new ChoiceQuestion(ASK, List.of(), ChoiceDisplay.DROPDOWN, false, q.own());
      case ChoicesQuestion q -> new ChoicesQuestion(ASK, List.of(), q.min(), most(q, q.max()), false, q.own());
      case RankedQuestion q -> new RankedQuestion(ASK, List.of(), q.min(), most(q, q.max()));
      case TreeQuestion q -> new TreeQuestion(ASK, List.of(), q.leavesOnly(), q.max());
      case Question other -> other;
    };
  }

  /** Where all may be chosen it is no limit. */
  private static int most(Question question, int max) {
    return max >= question.options().size() ? Integer.MAX_VALUE : max;
  }

  static Question of(Question question) {
    return switch (question) {
      case TextQuestion q -> new TextQuestion(ASK, q.maxLength(), q.format(), q.pattern().map(own -> new OwnPattern(own.pattern(), NONE)));
      case LongTextQuestion q -> new LongTextQuestion(ASK, q.maxLength());
      case NumberQuestion q -> new NumberQuestion(ASK, q.decimals(), q.min(), q.max(), NONE);
      case MoneyQuestion q -> new MoneyQuestion(ASK, q.currency(), q.min(), q.max());
      case DateQuestion q -> new DateQuestion(ASK, q.min(), q.max());
      case TimeQuestion q -> new TimeQuestion(ASK, q.min(), q.max());
      case YesNoQuestion q -> new YesNoQuestion(ASK);
      case ChoiceQuestion q -> new ChoiceQuestion(ASK, options(q.options()), ChoiceDisplay.DROPDOWN, false, q.own());
      case ChoicesQuestion q -> new ChoicesQuestion(ASK, options(q.options()), q.min(), q.max(), false, q.own());
      case RankedQuestion q -> new RankedQuestion(ASK, options(q.options()), q.min(), q.max());
      case TreeQuestion q -> new TreeQuestion(ASK, nodes(q.nodes()), q.leavesOnly(), q.max());
      case PersonQuestion q -> new PersonQuestion(ASK, q.parts(), q.optionalParts(), false, q.signs());
      case DateRangeQuestion q -> new DateRangeQuestion(ASK, q.min(), q.max(), q.maxDays(), q.open());
      case PricedQuestion q -> new PricedQuestion(ASK, q.items().stream().map(item -> new PricedItem(item.id(), NONE, NONE, item.price(), item.max())).toList(), q.currency());
      case FieldedQuestion q -> fielded(q);
      case SlotQuestion q -> new SlotQuestion(ASK, q.calendar(), q.from(), q.days());
      case MapQuestion q -> new MapQuestion(ASK, q.shapes(), q.max(), q.exact(), Optional.empty(), q.bounds());
      case FileQuestion q -> new FileQuestion(ASK, q.maxCount(), q.maxBytes(), q.kinds());
      case ConsentQuestion q -> new ConsentQuestion(ASK, NONE, List.of());
      case Information q -> new Information(ASK, NONE, Tone.values()[0]);
      case StopQuestion q -> new StopQuestion(ASK, NONE);
      case CalculatedValue q -> new CalculatedValue(ASK, q.formula(), q.result(), q.decimals(), NONE, true);
      case GroupQuestion q -> new GroupQuestion(ASK, List.of(), rows(q.rows()), NONE);
    };
  }

  private static Question fielded(FieldedQuestion question) {
    return switch (question) {
      case AddressQuestion q -> new AddressQuestion(ASK, q.parts());
      case ChildQuestion q -> new ChildQuestion(ASK, q.minAge(), q.maxAge(), q.guardianContact());
      case EmployeeQuestion q -> new EmployeeQuestion(ASK);
      case ListQuestion q -> new ListQuestion(ASK, q.source(), ListDisplay.values()[0]);
      case OrganisationQuestion q -> new OrganisationQuestion(ASK, q.parts(), q.optionalParts());
    };
  }

  /** In any order. */
  private static List<Option> options(List<Option> options) {
    return options.stream().map(Option::id).sorted().map(id -> new Option(id, NONE, NONE)).toList();
  }

  private static List<TreeNode> nodes(List<TreeNode> nodes) {
    return nodes.stream().sorted(Comparator.comparing(TreeNode::id)).map(node -> new TreeNode(node.id(), NONE, NONE, nodes(node.children()))).toList();
  }

  private static Rows rows(Rows rows) {
    return switch (rows) {
      case Rows.Free free -> free;
      case Rows.Fixed(var of) -> new Rows.Fixed(options(of));
    };
  }
}
