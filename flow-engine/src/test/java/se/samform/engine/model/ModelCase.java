package se.samform.engine.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.flow.WorkingDays;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.PaymentId;
import se.samform.engine.casefile.Submitted;

/**
 * What ought to become of a case of permit.json, told in another way than the rules do: by hand, for this one flow. Each
 * method says whether it is done, and does it.
 */
final class ModelCase {

  private static final Map<String, Set<String>> BY_HAND = Map.of(
      "received", Set.of("looking"), "supplemented", Set.of("looking"), "ready", Set.of("looking"));
  private static final Set<String> WITHDRAWABLE = Set.of("received", "looking", "supplement");
  private static final Set<String> OVER = Set.of("closed", "expired", "withdrawn");

  private final WorkingDays days;
  private boolean tent;
  private final Map<String, Boolean> tasks = new LinkedHashMap<>();

  String status = "received";
  Optional<String> officer = Optional.empty();
  boolean isAtBoard;
  Set<String> asked = Set.of();
  Optional<LocalDate> validUntil = Optional.empty();
  Optional<LocalDate> inForceOn = Optional.empty();
  boolean isInForce;
  private boolean isDecided;
  /** none, in time, too late, kept, changed, forwarded or answered. */
  private String appeal = "none";
  private boolean mayBeAppealed;
  private Optional<LocalDate> appealBy = Optional.empty();
  private LocalDate since;
  private boolean hasMoved;
  private Optional<LocalDate> remindOn = Optional.empty();
  /** What a supplement is written in, once it was begun; and what was asked when it was begun or gone on with. */
  Optional<DraftId> draft = Optional.empty();
  private Set<String> askedInDraft = Set.of();
  /** Whether it follows the flow without the fire brigade. */
  private boolean hasGoneOver;
  int supplements;
  /** How often the head was given it by somebody else. */
  int toldHead;
  int decisions;
  int mails = 1;
  /** How often it got another owner. */
  int transfers;
  int corrections;
  /** Of each payment, what has not gone back and isn't to. */
  private final Map<PaymentId, BigDecimal> left = new LinkedHashMap<>();
  private final List<BackUnderWay> underWay = new ArrayList<>();
  private boolean isOwed;
  int deliveries = 1;

  /** Officers who have declared a conflict of interest. */
  final Set<String> barred = new HashSet<>();
  /** Tasks that no flow foresaw, and who is asked to do each. */
  private final Map<String, Optional<String>> own = new LinkedHashMap<>();
  /** What is asked of somebody outside whom no flow foresaw. */
  private final Set<String> outside = new LinkedHashSet<>();
  final Set<CaseId> linked = new HashSet<>();
  boolean isMarked;

  /** What is to go back, and nobody knows yet whether it did. */
  record BackUnderWay(PaymentId refund, PaymentId payment, BigDecimal amount) {}

  /** @param district north, south, or an empty text where nobody says: tents of the south are the board's, and all else of the north */
  ModelCase(WorkingDays days, boolean tent, String district, LocalDate today) {
    this.isAtBoard = district.equals(tent ? "south" : "north");
    this.days = days;
    this.tent = tent;
    this.since = today;
  }

  boolean isOver() {
    return OVER.contains(status);
  }

  List<String> openTasks() {
    var ofTheFlow = tasks.entrySet().stream().filter(task -> !task.getValue()).map(Map.Entry::getKey);
    return Stream.of(ofTheFlow, own.keySet().stream(), outside.stream()).flatMap(each -> each).toList();
  }

  /** Whether the officer may handle it at all: the police never, and those of the board's alone only while it is there. */
  boolean admits(String who) {
    return !barred.contains(who) && !Set.of("police", "deputy").contains(who) && (isAtBoard || !who.equals("board"));
  }

  boolean assign(String to) {
    return !barred.contains(to) && take(to);
  }

  boolean giveBack() {
    if (isOver() || officer.isEmpty()) return false;
    officer = Optional.empty();
    return true;
  }

  boolean move(boolean toBoard) {
    if (isOver() || isAtBoard == toBoard) return false;
    isAtBoard = toBoard;
    officer = Optional.empty();
    return true;
  }

  boolean declareConflict(String who) {
    if (isOver()) return false;
    barred.add(who);
    officer = officer.filter(each -> !each.equals(who));
    return true;
  }

  boolean add(String task, Optional<String> by) {
    if (isOver()) return false;
    own.put(task, by);
    return true;
  }

  boolean askOutside(String task) {
    return !isOver() && outside.add(task);
  }

  boolean isAskedOutside(String task) {
    return outside.contains(task);
  }

  /** By nobody but them, and once. */
  boolean answerOutside(String task) {
    return outside.remove(task);
  }

  /** By whoever it was given to, or handles the case. @param as themselves, or whom they stand in for */
  boolean finishOwn(String task, String who, String as) {
    if (isOver() || !own.containsKey(task) || !(admits(who) || own.get(task).equals(Optional.of(as)) && !barred.contains(who))) return false;
    own.remove(task);
    return true;
  }

  List<String> ownTasks() {
    return List.copyOf(own.keySet());
  }

  /** Those that no role has. */
  boolean give(String task, Optional<String> to) {
    if (isOver() || !openTasks().contains(task) || !own.containsKey(task) && !task.equals("look") || to.filter(barred::contains).isPresent()) return false;
    own.replace(task, to);
    return true;
  }

  boolean remind(String task) {
    return !isOver() && openTasks().contains(task);
  }

  boolean renewLink(String task) {
    return remind(task) && (Set.of("police", "fire").contains(task) || outside.contains(task));
  }

  boolean mark(boolean isMarked) {
    var was = this.isMarked;
    this.isMarked = isMarked;
    return isMarked || was;
  }

  boolean callOff(String task, LocalDate today) {
    return !isOver() && (own.remove(task) != null || outside.remove(task)) || finish(task, true, false, today);
  }

  boolean askFee() {
    var may = writeToCitizen();
    isOwed |= may;
    return may;
  }

  /** What nothing hangs on any more. */
  boolean correct() {
    if (!status.equals("looking")) return false;
    corrections++;
    mails++;
    return true;
  }

  boolean pay(PaymentId payment, BigDecimal amount) {
    if (isOver()) return false;
    left.put(payment, amount);
    return true;
  }

  boolean payBack(BackUnderWay back) {
    if (left.getOrDefault(back.payment(), BigDecimal.ZERO).compareTo(back.amount()) < 0) return false;
    left.merge(back.payment(), back.amount().negate(), BigDecimal::add);
    underWay.add(back);
    mails++;
    return true;
  }

  /** @param isKept whether the provider says no, and it can be asked for again */
  boolean endBack(BackUnderWay back, boolean isKept) {
    if (!underWay.remove(back)) return false;
    left.merge(back.payment(), isKept ? back.amount() : BigDecimal.ZERO, BigDecimal::add);
    return true;
  }

  boolean isUnderWay(BackUnderWay back) {
    return underWay.contains(back);
  }

  List<PaymentId> payments() {
    return List.copyOf(left.keySet());
  }

  List<BackUnderWay> underWay() {
    return List.copyOf(underWay);
  }

  /** @param isSupplemented whether somebody writes what is to supplement it */
  boolean transfer(boolean isSupplemented) {
    var may = status.equals("looking") && asked.isEmpty() && !isOwed && !isSupplemented;
    transfers += may ? 1 : 0;
    return may;
  }

  boolean reconsider(boolean isChanged) {
    if (!appeal.equals("in time")) return false;
    appeal = isChanged ? "changed" : "kept";
    return true;
  }

  boolean forward() {
    if (!appeal.equals("in time") && !appeal.equals("kept")) return false;
    appeal = "forwarded";
    return true;
  }

  boolean courtAnswers() {
    if (!Set.of("forwarded", "answered").contains(appeal)) return false;
    appeal = "answered";
    return true;
  }

  boolean take(String who) {
    if (isOver() || officer.equals(Optional.of(who))) return false;
    officer = Optional.of(who);
    return true;
  }

  boolean writeToCitizen() {
    if (isOver()) return false;
    mails++;
    return true;
  }

  boolean writeToUnit(LocalDate today) {
    if (isOver()) return false;
    if (status.equals("supplement") && asked.isEmpty()) become("supplemented", today, false);
    return true;
  }

  boolean change(String to, LocalDate today) {
    if (!BY_HAND.getOrDefault(status, Set.of()).contains(to)) return false;
    become(to, today, true);
    return true;
  }

  /** With all that the status wants. */
  boolean close(boolean isHead, LocalDate today) {
    if (!status.equals("decided") || !isHead) return false;
    mails++;
    become("closed", today, true);
    deliveries++;
    return true;
  }

  boolean withdraw(LocalDate today) {
    if (!WITHDRAWABLE.contains(status)) return false;
    become("withdrawn", today, true);
    return true;
  }

  boolean ask(List<String> questions, LocalDate today) {
    if (!status.equals("looking") && !status.equals("supplement")) return false;
    if (status.equals("looking")) become("supplement", today, false);
    asked = Set.copyOf(questions);
    remindOn = Optional.of(today.plusDays(8));
    mails++;
    return true;
  }

  /** @param begun what it is to be written in, if it may be */
  boolean begin(Optional<DraftId> begun) {
    if (asked.isEmpty()) return false;
    draft = begun;
    askedInDraft = asked;
    return true;
  }

  Class<? extends Submitted> supplement(String answer, LocalDate today) {
    if (asked.isEmpty()) return Submitted.NotWanted.class;
    if (!asked.equals(askedInDraft)) return Submitted.AskedAnew.class;
    if (answer.isEmpty()) return Submitted.Incomplete.class;
    become("supplemented", today, false);
    tent = answer.equals("yes");
    draft = Optional.empty();
    supplements++;
    mails++;
    return Submitted.Supplemented.class;
  }

  boolean finish(String task, boolean isTheirs, boolean isDenied, LocalDate today) {
    if (isOver() || !tasks.containsKey(task) || tasks.get(task) || !isTheirs) return false;
    tasks.put(task, true);
    if (isDenied) {
      become("denied", today, true);
      return true;
    }
    if (task.equals("approve")) {
      become("ready", today, true);
    } else if (isAllDone()) {
      tasks.put("approve", false);
    }
    return true;
  }

  boolean decide(boolean isGranted, boolean isHead, LocalDate today) {
    if (!status.equals("ready") && !status.equals("denied") || !isHead || appeal.equals("forwarded")) return false;
    decided(isGranted, today);
    return true;
  }

  boolean serve(LocalDate today) {
    if (!isDecided) return false;
    appealBy = mayBeAppealed ? Optional.of(days.onOrAfter(today.plusDays(21))) : Optional.empty();
    if (appeal.equals("none")) inForceOn = appealBy.map(day -> day.plusDays(1));
    return true;
  }

  boolean appeal(LocalDate today) {
    if (!isDecided || Set.of("in time", "forwarded", "answered").contains(appeal)) return false;
    var isInTime = appealBy.map(day -> !today.isAfter(day)).orElse(true);
    appeal = isInTime ? "in time" : "too late";
    if (isInTime) inForceOn = Optional.empty();
    return true;
  }

  /** To the flow that asks no fire brigade: what is asked of it already is called off. */
  boolean goOver() {
    if (isOver() || hasGoneOver) return false;
    hasGoneOver = true;
    tasks.remove("fire");
    if (status.equals("looking") && isAllDone()) tasks.put("approve", false);
    return true;
  }

  /** What happens by itself on this day. */
  void dawn(LocalDate today) {
    if (status.equals("received") && !hasMoved && !today.isBefore(days.plus(since, 3))) {
      hasMoved = true;
      officer = isAtBoard ? officer : Optional.empty();
      isAtBoard = true;
    }
    if (status.equals("ready") && !today.isBefore(days.plus(since, 20))) decided(true, today);
    if (remindOn.filter(day -> !today.isBefore(day)).isPresent()) {
      remindOn = Optional.empty();
      mails++;
    }
    if (inForceOn.filter(day -> !today.isBefore(day)).isPresent()) {
      isInForce = true;
      inForceOn = Optional.empty();
    }
    if (validUntil.filter(day -> today.isAfter(day)).isPresent()) {
      validUntil = Optional.empty();
      become("expired", today, true);
    }
  }

  /** What the flow wants before the head approves. */
  private boolean isAllDone() {
    return !tasks.containsValue(false);
  }

  private void decided(boolean isGranted, LocalDate today) {
    isDecided = true;
    appeal = "none";
    appealBy = Optional.empty();
    isInForce = false;
    mayBeAppealed = !isGranted;
    inForceOn = Optional.empty();
    validUntil = isGranted ? Optional.of(today.plusMonths(2).minusDays(1)) : Optional.empty();
    become("decided", today, true);
    deliveries++;
    decisions++;
  }

  private void become(String next, LocalDate today, boolean isTold) {
    tasks.clear();
    status = next;
    since = today;
    asked = Set.of();
    remindOn = Optional.empty();
    mails += isTold ? 1 : 0;
    deliveries += next.equals("expired") ? 1 : 0;
    if (OVER.contains(next)) {
      own.clear();
      outside.clear();
    }
    if (next.equals("looking")) {
      tasks.put("look", false);
      tasks.put("police", false);
      if (tent && !hasGoneOver) tasks.put("fire", false);
    }
  }
}
