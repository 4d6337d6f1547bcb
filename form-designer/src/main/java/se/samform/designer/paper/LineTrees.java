package se.samform.designer.paper;

import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** Gives a field to write in the type that its program, its label or its name speaks of. */
final class LineTrees {

  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_TEXT = 50_000;
  private static final Pattern NUMBER_SCRIPT = Pattern.compile("AF(?:Number|Percent)_\\w+\\s*\\(\\s*(\\d{1,2})");
  private static final Pattern CURRENCY = Pattern.compile("(?i)AFNumber_\\w+\\s*\\(.*\\b(kr|sek)\\b");
  private static final LocalText BECAME = LocalText.of("Svaret blev %s, för att ”%s” tyder på det", "The answer became %s, since \"%s\" suggests it");
  private static final LocalText SCRIPT = LocalText.of("Svaret blev %s, för att fältet är gjort så i blanketten", "The answer became %s, since the field is made so in the form");
  private static final LocalText CALCULATED = LocalText.of("Blanketten räknar ut det här: låt formuläret göra det med en formel", "The form works this out: have the e-service do it with a formula");

  private final Drafting.Remarks remarks;
  private boolean asksForNumber;

  LineTrees(Drafting.Remarks remarks) {
    this.remarks = remarks;
  }

  boolean asksForNumber() {
    return asksForNumber;
  }

  /** Also where a signature field is a line of text. */
  boolean isSignature(Item.Single single) {
    return single.field().kind() == Field.Kind.TEXT && meaning(single).filter(Meaning.SIGNATURE::equals).isPresent();
  }

  private static Optional<Meaning> meaning(Item.Single single) {
    return Meaning.of(single.label(), single.field().lastName()).map(Meaning.Understood::meaning);
  }

  ObjectTree put(ObjectTree question, Item.Single single) {
    var field = single.field();
    if (field.isCalculated()) {
      remarks.guessed(field, CALCULATED);
    }
    if (!field.script().isEmpty()) {
      var made = byScript(question, single);
      if (made.isPresent()) {
        return made.get();
      }
    }
    var meaning = meaning(single).filter(found -> !field.isSeveral());
    return meaning.map(found -> byMeaning(question, single, found)).orElseGet(() -> plain(question, field));
  }

  private Optional<ObjectTree> byScript(ObjectTree question, Item.Single single) {
    var script = single.field().script();
    var number = NUMBER_SCRIPT.matcher(script);
    if (script.contains("AFDate_")) {
      return Optional.of(told(question.put("type", "date"), single, LocalText.of("en dag", "a day")));
    }
    if (script.contains("AFTime_")) {
      return Optional.of(told(question.put("type", "time"), single, LocalText.of("ett klockslag", "a time")));
    }
    if (number.find()) {
      boolean isMoney = CURRENCY.matcher(script).find() || meaning(single).filter(Meaning.MONEY::equals).isPresent();
      return Optional.of(isMoney
          ? told(question.put("type", "money"), single, LocalText.of("ett belopp", "an amount"))
          : told(question.put("type", "number").put("decimals", Math.min(Integer.parseInt(number.group(1)), 6)), single, LocalText.of("ett tal", "a number")));
    }
    return Optional.empty();
  }

  private ObjectTree told(ObjectTree question, Item.Single single, LocalText what) {
    remarks.guessed(single.field(), SCRIPT.formatted(what));
    return question;
  }

  private ObjectTree byMeaning(ObjectTree question, Item.Single single, Meaning meaning) {
    return switch (meaning) {
      case PERSONAL_NUMBER -> {
        asksForNumber = true;
        yield format(question, single, "personal-number", LocalText.of("ett personnummer", "a personal number"));
      }
      case ORGANISATION_NUMBER -> format(question, single, "organisation-number", LocalText.of("ett organisationsnummer", "an organisation number"));
      case EMAIL -> format(question, single, "email", LocalText.of("en e-postadress", "an e-mail address"));
      case PHONE -> format(question, single, "phone", LocalText.of("ett telefonnummer", "a phone number"));
      case POSTAL_CODE -> format(question, single, "postal-code", LocalText.of("ett postnummer", "a postal code"));
      case BANKGIRO -> format(question, single, "bankgiro", LocalText.of("ett bankgironummer", "a bankgiro number"));
      case PLUSGIRO -> format(question, single, "plusgiro", LocalText.of("ett plusgironummer", "a plusgiro number"));
      case IBAN -> format(question, single, "iban", LocalText.of("ett IBAN", "an IBAN"));
      case WEB -> format(question, single, "web-address", LocalText.of("en webbadress", "a web address"));
      case DATE -> became(question.put("type", "date"), single, LocalText.of("en dag", "a day"));
      case TIME -> became(question.put("type", "time"), single, LocalText.of("ett klockslag", "a time"));
      case MONEY -> became(question.put("type", "money"), single, LocalText.of("ett belopp", "an amount"));
      case NUMBER -> became(question.put("type", "number"), single, LocalText.of("ett tal", "a number"));
      case NAME, FIRST_NAME, LAST_NAME, STREET, CITY, SIGNATURE -> plain(question, single.field());
    };
  }

  private ObjectTree format(ObjectTree question, Item.Single single, String format, LocalText what) {
    return became(question.put("type", "text").put("format", format), single, what);
  }

  private ObjectTree became(ObjectTree question, Item.Single single, LocalText what) {
    remarks.guessed(single.field(), BECAME.formatted(what, single.label().isEmpty() ? single.field().lastName() : single.label()));
    return question;
  }

  private static ObjectTree plain(ObjectTree question, Field field) {
    boolean isLong = field.isSeveral() || field.most() > LONGEST_LINE;
    int most = Math.min(field.most(), isLong ? LONGEST_TEXT : LONGEST_LINE);
    return question.put("type", isLong ? "long-text" : "text").putIf(most > 0, "maxLength", most > 0 ? Trees.number(most) : JsonValue.NULL);
  }
}
