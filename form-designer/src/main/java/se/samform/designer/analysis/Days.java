package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Days as numbers since 1970-01-01, and their years and months by whole divisions alone (the Gregorian calendar, ISO 8601). */
final class Days {

  /** From 0000-03-01, where a year begins that has its leap day last, to 1970-01-01. */
  private static final long BEFORE = 719_468;

  /** 1900-03-01. */
  private static final long EVEN = -25_508;

  static final Range YEARS = new Range(BigDecimal.ONE, BigDecimal.valueOf(9_999));
  /** Days, months or years from any day to any other. */
  static final Range BETWEEN = new Range(BigDecimal.valueOf(Stretch.ALL.first() - Stretch.ALL.last()), BigDecimal.valueOf(Stretch.ALL.last() - Stretch.ALL.first()));

  private final Terms terms;

  Days(Terms terms) {
    this.terms = terms;
  }

  /** A year, a month of it from 1, a day of that from 1. */
  record Parts(Term year, Term month, Term day) {}

  private Parts parts(Sym.Day day) {
    return day.within().isEven() ? evenParts(day.day()) : parts(day.day());
  }

  private Parts parts(Term day) {
    var shifted = terms.plus(List.of(day, terms.number(BEFORE)));
    var era = floor(shifted, 146_097);
    var ofEra = terms.minus(shifted, times(146_097, era));
    var leaps = terms.plus(List.of(ofEra, times(-1, floor(ofEra, 1_460)), floor(ofEra, 36_524), times(-1, floor(ofEra, 146_096))));
    var yearOfEra = floor(leaps, 365);
    var ofYear = terms.minus(ofEra, terms.plus(List.of(times(365, yearOfEra), floor(yearOfEra, 4), times(-1, floor(yearOfEra, 100)))));
    return parts(terms.plus(List.of(yearOfEra, times(400, era))), ofYear);
  }

  /** Where every fourth year is a leap year, counted from 1900-03-01. */
  private Parts evenParts(Term day) {
    var shifted = terms.plus(List.of(day, terms.number(-EVEN)));
    var year = floor(terms.plus(List.of(times(4, shifted), terms.number(3))), 1_461);
    var ofYear = terms.minus(shifted, floor(times(1_461, year), 4));
    return parts(terms.plus(List.of(year, terms.number(1_900))), ofYear);
  }

  /** @param year that begins in March @param ofYear days of it that have passed */
  private Parts parts(Term year, Term ofYear) {
    var march = floor(terms.plus(List.of(times(5, ofYear), terms.number(2))), 153);
    var dayOfMonth = terms.plus(List.of(ofYear, times(-1, floor(terms.plus(List.of(times(153, march), terms.number(2))), 5)), terms.number(1)));
    var isLate = terms.less(march, terms.number(10));
    var month = terms.choose(isLate, terms.plus(List.of(march, terms.number(3))), terms.minus(march, terms.number(9)));
    return new Parts(terms.plus(List.of(year, terms.choose(isLate, terms.number(0), terms.number(1)))), month, dayOfMonth);
  }

  Term year(Sym.Day day) {
    return parts(day).year();
  }

  /** Whole months from the one to the other, towards zero. */
  Term months(Sym.Day from, Sym.Day to) {
    return months(parts(from), parts(to), from.day(), to.day());
  }

  private Term months(Parts one, Parts other, Term from, Term to) {
    var all = terms.minus(count(other), count(one));
    var isForwards = terms.atMost(from, to);
    var isShort = terms.less(other.day(), one.day());
    var isLong = terms.less(one.day(), other.day());
    var forwards = terms.choose(isShort, terms.minus(all, terms.number(1)), all);
    var backwards = terms.choose(isLong, terms.plus(List.of(all, terms.number(1))), all);
    return terms.choose(isForwards, forwards, backwards);
  }

  /** Whole years, towards zero. */
  Term years(Sym.Day from, Sym.Day to) {
    var months = months(from, to);
    var twelve = BigInteger.valueOf(12);
    var backwards = terms.times(BigInteger.ONE.negate(), terms.floor(terms.times(BigInteger.ONE.negate(), months), twelve));
    return terms.choose(terms.less(months, terms.number(0)), backwards, terms.floor(months, twelve));
  }

  private Term count(Parts parts) {
    return terms.plus(List.of(times(12, parts.year()), parts.month()));
  }

  /** So many months later; in a month that is too short its last day. @param isEven whether every fourth year of all that comes out is a leap year */
  Term plusMonths(Sym.Day day, Term months, boolean isEven) {
    var parts = parts(day);
    var count = terms.plus(List.of(count(parts), terms.number(-1), months));
    var year = floor(count, 12);
    var month = terms.plus(List.of(terms.minus(count, times(12, year)), terms.number(1)));
    return day(year, month, parts.day(), isEven);
  }

  /** So many years later; on 28 February where there is no 29. */
  Term plusYears(Sym.Day day, Term years, boolean isEven) {
    var parts = parts(day);
    return day(terms.plus(List.of(parts.year(), years)), parts.month(), parts.day(), isEven);
  }

  /** The last of the month where it is too short. */
  private Term day(Term year, Term month, Term day, boolean isEven) {
    var length = length(month, isEven ? isBy(year, 4) : isLeap(year));
    var ofMonth = terms.choose(terms.less(length, day), length, day);
    return terms.plus(List.of(first(year, month, isEven), ofMonth, terms.number(-1)));
  }

  private Term isLeap(Term year) {
    return terms.all(isBy(year, 4), terms.any(terms.not(isBy(year, 100)), isBy(year, 400)));
  }

  private Term length(Term month, Term isLeap) {
    var isShort = terms.any(List.of(4, 6, 9, 11).stream().map(number -> terms.same(month, terms.number(number))).toList());
    var february = terms.choose(isLeap, terms.number(29), terms.number(28));
    return terms.choose(terms.same(month, terms.number(2)), february, terms.choose(isShort, terms.number(30), terms.number(31)));
  }

  private Term isBy(Term year, long number) {
    return terms.same(terms.rest(year, BigInteger.valueOf(number)), terms.number(0));
  }

  /** The first day of the month. */
  private Term first(Term year, Term month, boolean isEven) {
    var isEarly = terms.atMost(month, terms.number(2));
    var shifted = terms.minus(year, terms.choose(isEarly, terms.number(1), terms.number(0)));
    var march = terms.plus(List.of(month, terms.choose(isEarly, terms.number(9), terms.number(-3))));
    var ofYear = floor(terms.plus(List.of(times(153, march), terms.number(2))), 5);
    return terms.plus(List.of(isEven ? evenYear(shifted) : year(shifted), ofYear));
  }

  /** The first of March. */
  private Term year(Term year) {
    var era = floor(year, 400);
    var ofEra = terms.minus(year, times(400, era));
    return terms.plus(List.of(times(146_097, era), times(365, ofEra), floor(ofEra, 4), times(-1, floor(ofEra, 100)), terms.number(-BEFORE)));
  }

  private Term evenYear(Term year) {
    return terms.plus(List.of(floor(times(1_461, terms.plus(List.of(year, terms.number(-1_900)))), 4), terms.number(EVEN)));
  }

  private Term floor(Term term, long by) {
    return terms.floor(term, BigInteger.valueOf(by));
  }

  private Term times(long factor, Term term) {
    return terms.times(BigInteger.valueOf(factor), term);
  }
}
