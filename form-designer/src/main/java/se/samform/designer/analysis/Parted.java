package se.samform.designer.analysis;

import java.util.List;
import java.util.Optional;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What is said of differences, to an administrator: of what is so now, or of what isn't any longer; of either where that isn't known. */
final class Parted {

  private Parted() {}

  static LocalText shown(Step step, Optional<Boolean> isNow) {
    return choose(isNow, Saying.said("Steget ”{0}” visas nu för svar som inte ledde dit förut", "The step \"{0}\" is now shown for answers that didn't lead there before", step.title()),
        Saying.said("Steget ”{0}” visas inte längre för svar som ledde dit förut", "The step \"{0}\" is no longer shown for answers that led there before", step.title()),
        Saying.said("Steget ”{0}” kan visas för andra svar än förut", "The step \"{0}\" may be shown for other answers than before", step.title()));
  }

  static LocalText shown(Question question, Optional<Boolean> isNow) {
    return question instanceof StopQuestion
        ? choose(isNow, Saying.said("Stoppet ”{0}” möter nu svar som gick vidare förut", "The stop \"{0}\" now meets answers that led on before", name(question)),
            Saying.said("Stoppet ”{0}” möter inte längre svar som fick stanna förut", "The stop \"{0}\" no longer meets answers that it met before", name(question)),
            Saying.said("Stoppet ”{0}” kan möta andra svar än förut", "The stop \"{0}\" may meet other answers than before", name(question)))
        : choose(isNow, Saying.said("”{0}” visas nu för svar där det inte visades förut", "\"{0}\" is now shown for answers where it wasn't before", name(question)),
            Saying.said("”{0}” visas inte längre för svar där det visades förut", "\"{0}\" is no longer shown for answers where it was before", name(question)),
            Saying.said("”{0}” kan visas för andra svar än förut", "\"{0}\" may be shown for other answers than before", name(question)));
  }

  static LocalText required(Question question, Optional<Boolean> isNow) {
    return choose(isNow, Saying.said("”{0}” måste nu besvaras där det inte behövdes förut", "\"{0}\" must now be answered where it need not be before", name(question)),
        Saying.said("”{0}” behöver inte längre besvaras där det behövdes förut", "\"{0}\" need no longer be answered where it had to be before", name(question)),
        Saying.said("”{0}” kan behöva besvaras i andra fall än förut", "\"{0}\" may have to be answered in other cases than before", name(question)));
  }

  static LocalText told(Question question) {
    return Saying.said("Svaret på ”{0}” står färdigt i andra fall än förut, eller är ett annat", "The answer to \"{0}\" is given in other cases than before, or is another one", name(question));
  }

  static LocalText rows(Question question) {
    return Saying.said("”{0}” har andra rader, eller tar emot ett annat antal", "\"{0}\" has other rows, or takes another number of them", name(question));
  }

  static LocalText offered(Option option, Question question, Optional<Boolean> isNow) {
    return choose(isNow, Saying.said("Alternativet ”{0}” går nu att välja i ”{1}”, där det inte gick förut", "The option \"{0}\" can now be chosen in \"{1}\", where it could not before", option.label(), name(question)),
        Saying.said("Alternativet ”{0}” går inte längre att välja i ”{1}”, där det gick förut", "The option \"{0}\" can no longer be chosen in \"{1}\", where it could before", option.label(), name(question)),
        Saying.said("Alternativet ”{0}” kan gå att välja i ”{1}” i andra fall än förut", "The option \"{0}\" may be one to choose in \"{1}\" in other cases than before", option.label(), name(question)));
  }

  static LocalText accepted(Question question, Optional<String> answer, Optional<Boolean> isRefused) {
    var shown = LocalText.of(Language.SWEDISH, answer.orElse(""));
    return shown.in(Language.SWEDISH).isEmpty()
        ? choose(isRefused, Saying.said("Ett svar på ”{0}” som togs emot förut godtas inte längre", "An answer to \"{0}\" that was fine before is refused now", name(question)),
            Saying.said("Ett svar på ”{0}” som inte togs emot förut godtas nu", "An answer to \"{0}\" that was refused before is fine now", name(question)),
            Saying.said("”{0}” kan ta emot andra svar än förut", "\"{0}\" may take other answers than before", name(question)))
        : choose(isRefused, Saying.said("Svaret ”{1}” på ”{0}” togs emot förut men godtas inte längre", "The answer \"{1}\" to \"{0}\" was fine before and is refused now", name(question), shown),
            Saying.said("Svaret ”{1}” på ”{0}” togs inte emot förut men godtas nu", "The answer \"{1}\" to \"{0}\" was refused before and is fine now", name(question), shown), LocalText.NONE);
  }

  /** @param values what came out before and what does now */
  static LocalText calculated(Question question, Optional<List<String>> values) {
    return values.map(both -> Saying.said("”{0}” blir {2} i stället för {1}", "\"{0}\" comes to {2} instead of {1}", name(question), value(both.getFirst()), value(both.getLast())))
        .orElseGet(() -> Saying.said("”{0}” kan bli något annat än förut", "\"{0}\" may come to something else than before", name(question)));
  }

  private static LocalText value(String value) {
    return value.isEmpty() ? LocalText.of("ingenting", "nothing") : LocalText.of(Language.SWEDISH, value);
  }

  static LocalText alone(Question question, boolean isNew) {
    return isNew
        ? Saying.said("”{0}” är nytt", "\"{0}\" is new", name(question))
        : Saying.said("”{0}” finns inte längre", "\"{0}\" is no longer there", name(question));
  }

  /** @param roles where it went and where it goes */
  static LocalText routed(Optional<List<LocalText>> roles) {
    return roles.map(both -> both.getFirst().equals(both.getLast())
            ? Saying.said("Ärendet fördelas på annat sätt hos ”{0}”", "The case is shared out otherwise at \"{0}\"", both.getFirst())
            : Saying.said("Ärendet går till ”{1}” i stället för till ”{0}”", "The case goes to \"{1}\" instead of to \"{0}\"", both.getFirst(), both.getLast()))
        .orElseGet(() -> LocalText.of("Ärendet kan gå till andra än förut", "The case may go to others than before"));
  }

  /** @param what a task, a time limit … */
  static LocalText applies(LocalText what, LocalText name, Optional<Boolean> isNow) {
    return choose(isNow, Saying.said("{0} ”{1}” gäller nu för svar där det inte gällde förut", "{0} \"{1}\" now applies to answers to which it didn't before", what, name),
        Saying.said("{0} ”{1}” gäller inte längre för svar där det gällde förut", "{0} \"{1}\" no longer applies to answers to which it did before", what, name),
        Saying.said("{0} ”{1}” kan gälla för andra svar än förut", "{0} \"{1}\" may apply to other answers than before", what, name));
  }

  static LocalText charged(LocalText name, Optional<Boolean> isNow) {
    return choose(isNow, Saying.said("Avgiften ”{0}” tas nu ut för svar där den inte togs ut förut", "The fee \"{0}\" is now taken for answers for which it wasn't before", name),
        Saying.said("Avgiften ”{0}” tas inte längre ut för svar där den togs ut förut", "The fee \"{0}\" is no longer taken for answers for which it was before", name),
        Saying.said("Avgiften ”{0}” kan tas ut för andra svar än förut", "The fee \"{0}\" may be taken for other answers than before", name));
  }

  static LocalText signed(Optional<Boolean> isNow) {
    return choose(isNow, LocalText.of("Fler måste nu skriva under, där det inte behövdes förut", "Others must now sign, where they need not before"),
        LocalText.of("Fler behöver inte längre skriva under, där det behövdes förut", "Others need no longer sign, where they had to before"),
        LocalText.of("Fler kan behöva skriva under i andra fall än förut", "Others may have to sign in other cases than before"));
  }

  static LocalText complete(Optional<Boolean> isNow) {
    return choose(isNow, LocalText.of("Svar som inte gick att skicka in förut går att skicka in nu", "Answers that could not be handed in before can be now"),
        LocalText.of("Svar som gick att skicka in förut går inte att skicka in nu", "Answers that could be handed in before can't be now"),
        LocalText.of("Andra svar än förut kan gå att skicka in", "Other answers than before may be ones to hand in"));
  }

  /** @param what a task, a time limit … */
  static LocalText terms(LocalText what, LocalText name) {
    return Saying.said("{0} ”{1}” har andra villkor än förut", "{0} \"{1}\" has other terms than before", what, name);
  }

  /** @param what the only one of its kind */
  static LocalText terms(LocalText what) {
    return Saying.said("{0} har andra villkor än förut", "{0} has other terms than before", what);
  }

  static LocalText kind(Question then, Question now) {
    return Saying.said("”{0}” är nu {2} i stället för {1}", "\"{0}\" is now {2} instead of {1}", name(now), kind(then), kind(now));
  }

  private static LocalText kind(Question question) {
    return switch (question) {
      case GroupQuestion group -> LocalText.of("en grupp av frågor", "a group of questions");
      case CalculatedValue calculated -> LocalText.of("ett värde som räknas ut", "a value that is worked out");
      case Information information -> LocalText.of("en upplysning", "a notice");
      case StopQuestion stop -> LocalText.of("ett stopp", "a stop");
      case Question answered -> LocalText.of("en fråga", "a question");
    };
  }

  /** Of either, or both. */
  static LocalText tooManyRows(Question group) {
    return Saying.said("”{0}” kan få så många rader att versionerna inte jämförs", "\"{0}\" may have so many rows that the versions aren't compared", name(group));
  }

  private static LocalText choose(Optional<Boolean> isNow, LocalText now, LocalText noLonger, LocalText unknown) {
    return isNow.map(is -> is ? now : noLonger).orElse(unknown);
  }

  private static LocalText name(Question question) {
    return Saying.name(question);
  }
}
