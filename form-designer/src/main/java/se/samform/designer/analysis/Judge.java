package se.samform.designer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Finding.Certainty;
import se.samform.designer.analysis.Finding.Kind;

/** Puts claims to the proof and writes down what is wrong. */
final class Judge {

  private final Prover prover;
  private final Explaining explaining;
  private final List<Finding> findings = new ArrayList<>();

  /** What would be wrong, and where. */
  record Charge(Kind kind, String at, LocalText sentence, LocalText mend) {}

  Judge(Prover prover, Explaining explaining) {
    this.prover = prover;
    this.explaining = explaining;
  }

  Prover prover() {
    return prover;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Whether it is known that the claim can't be so, which is written down. */
  boolean isImpossible(Claim claim, Charge charge) {
    return switch (prover.ask(claim)) {
      case Prover.Verdict.Possible possible -> false;
      case Prover.Verdict.Impossible impossible -> {
        var why = explaining.why(claim, charge.at());
        add(charge, Certainty.CERTAIN, why.because(), why.witness());
        yield true;
      }
      case Prover.Verdict.Undecided undecided -> open(charge, Certainty.NOT_DECIDED);
      case Prover.Verdict.Unsure(boolean isLoose) -> unsure(charge, isLoose);
    };
  }

  /** The answers by which the claim is so, which is written down, with them; empty where it can't be or that isn't known. */
  Optional<Seen> possible(Claim claim, Charge charge) {
    return switch (prover.ask(claim)) {
      case Prover.Verdict.Possible(var seen) -> {
        add(charge, Certainty.CERTAIN, List.of(), Optional.of(seen.witness()));
        yield Optional.of(seen);
      }
      case Prover.Verdict.Impossible impossible -> Optional.empty();
      case Prover.Verdict.Undecided undecided -> {
        open(charge, Certainty.NOT_DECIDED);
        yield Optional.empty();
      }
      case Prover.Verdict.Unsure(boolean isLoose) -> {
        unsure(charge, isLoose);
        yield Optional.empty();
      }
    };
  }

  /** The claim isn't so in general, and it shows that whoever gets so far: always so. */
  boolean isAlways(Claim opposite, Setting where, Charge charge) {
    return switch (prover.ask(opposite)) {
      case Prover.Verdict.Possible possible -> false;
      case Prover.Verdict.Impossible impossible -> {
        var shown = prover.ask(where.claim()) instanceof Prover.Verdict.Possible(var seen) ? Optional.of(seen.witness()) : Optional.<Witness>empty();
        add(charge, Certainty.CERTAIN, explaining.why(opposite, charge.at()).because(), shown);
        yield true;
      }
      case Prover.Verdict.Undecided undecided -> open(charge, Certainty.NOT_DECIDED);
      case Prover.Verdict.Unsure(boolean isLoose) -> unsure(charge, isLoose);
    };
  }

  /** Whether it is known that nobody gets there; that is said elsewhere. */
  boolean isNowhere(Setting setting) {
    return prover.ask(setting.claim()) instanceof Prover.Verdict.Impossible;
  }

  void add(Charge charge, Certainty certainty, List<String> because, Optional<Witness> witness) {
    findings.add(new Finding(charge.kind(), charge.at(), charge.sentence(), charge.mend(), certainty, because, witness));
  }

  private boolean unsure(Charge charge, boolean isLoose) {
    return open(charge, Certainty.NOT_ANALYSED, isLoose ? Saying.unsettled(Certainty.NOT_ANALYSED, charge.sentence()) : Saying.atOdds(charge.sentence()));
  }

  private boolean open(Charge charge, Certainty certainty) {
    return open(charge, certainty, Saying.unsettled(certainty, charge.sentence()));
  }

  private boolean open(Charge charge, Certainty certainty, LocalText sentence) {
    findings.add(new Finding(charge.kind(), charge.at(), sentence, charge.mend(), certainty, List.of(), Optional.empty()));
    return false;
  }
}
