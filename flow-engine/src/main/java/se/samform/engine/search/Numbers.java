package se.samform.engine.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samform.core.answer.OrganisationNumbers;

/**
 * Numbers of people and organisations in what somebody wrote, in all spellings: with and without century, hyphen, plus
 * and space; Swedish and Danish. What may be one is treated as one wherever it could be seen.
 */
public final class Numbers {

  /** Whatever looks like one, right or wrong. */
  private static final Pattern LIKE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:([0-9]{8}|[0-9]{6})\\s?([-+–]?)\\s?([0-9]{4})|(?:DK[ -]?)?([0-9]{8}))(?![\\p{L}\\p{N}])",
      Pattern.CASE_INSENSITIVE);
  private static final int FEWEST_DIGITS = 8;
  private static final int[] CVR = {2, 7, 6, 5, 4, 3, 2, 1};

  private Numbers() {}

  /** Whether something in it may be somebody's number, also one that was mistyped: then it must stand in no address. */
  public static boolean standIn(String text) {
    return LIKE.matcher(text).results().anyMatch(match -> match.group(4) == null || isCvr(match.group(4)));
  }

  /** All that a text may mean that is a number and nothing else; nothing for any other text. */
  public static List<PartyNumber> meantBy(String text) {
    var typed = text.strip();
    return in(typed).stream().filter(read -> read.from() == 0 && read.to() == typed.length()).flatMap(read -> read.meanings().stream()).toList();
  }

  /** A text without what is somebody's personal number. */
  static String outOf(String text) {
    if (!hasDigitsOfANumber(text)) {
      return text;
    }
    return LIKE.matcher(text).replaceAll(match -> isPersonal(match) ? " " : Matcher.quoteReplacement(match.group()));
  }

  /** Most texts have not: nothing is looked for in them. */
  private static boolean hasDigitsOfANumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits == FEWEST_DIGITS;
  }

  /** Where it stands, and all that it may mean; at least one. */
  record Read(int from, int to, List<PartyNumber> meanings) {}

  static List<Read> in(String text) {
    return LIKE.matcher(text).results().map(match -> new Read(match.start(), match.end(), meanings(match)))
        .filter(read -> !read.meanings().isEmpty()).toList();
  }

  private static boolean isPersonal(MatchResult match) {
    return meanings(match).stream().anyMatch(number -> switch (number.kind()) {
      case PERSON -> true;
      case DANISH_PERSON -> !match.group(2).isEmpty();
      case ORGANISATION, DANISH_ORGANISATION -> false;
    });
  }

  private static List<PartyNumber> meanings(MatchResult match) {
    var found = new ArrayList<PartyNumber>();
    if (match.group(4) != null) {
      if (isCvr(match.group(4))) {
        found.add(new PartyNumber(PartyNumber.Kind.DANISH_ORGANISATION, match.group(4)));
      }
      return found;
    }
    var digits = match.group(1) + match.group(3);
    centuries(digits, match.group(2).equals("+")).stream().filter(Numbers::isPerson)
        .forEach(number -> found.add(new PartyNumber(PartyNumber.Kind.PERSON, number)));
    if (OrganisationNumbers.isOne(digits)) {
      found.add(new PartyNumber(PartyNumber.Kind.ORGANISATION, OrganisationNumbers.digits(digits)));
    }
    if (isCpr(digits)) {
      found.add(new PartyNumber(PartyNumber.Kind.DANISH_PERSON, digits));
    }
    return found;
  }

  /** Without a century any that it may be; a plus says that they have turned a hundred. */
  private static List<String> centuries(String digits, boolean isOld) {
    if (digits.length() == 12) {
      return List.of(digits);
    }
    return isOld ? List.of("18" + digits, "19" + digits) : List.of("19" + digits, "20" + digits);
  }

  private static boolean isPerson(String digits) {
    int day = number(digits, 6, 8);
    return isDay(number(digits, 0, 4), number(digits, 4, 6), day > 60 ? day - 60 : day) && luhn(digits.substring(2)) % 10 == 0;
  }

  private static boolean isDay(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getYear() >= 1800;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isCpr(String digits) {
    try {
      return digits.length() == 10 && MonthDay.of(number(digits, 2, 4), number(digits, 0, 2)).getMonthValue() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isCvr(String digits) {
    int sum = 0;
    for (int i = 0; i < CVR.length; i++) {
      sum += CVR[i] * (digits.charAt(i) - '0');
    }
    return digits.charAt(0) != '0' && sum % 11 == 0;
  }

  private static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product > 9 ? product - 9 : product;
    }
    return sum;
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }
}
