package se.samform.engine.signing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Party;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.SignedWhat;
import se.samform.core.signing.RoundState;
import se.samform.core.signing.Signer;
import se.samform.core.store.Session;
import se.samform.engine.casefile.Gate;
import se.samform.engine.casefile.Passage;
import se.samform.engine.casefile.ReadyDraft;
import se.samform.engine.casefile.WaitsFor;

/**
 * Shut for a draft that others must sign, until all have signed just these answers; their round goes into the case. What is
 * filled in at the desk for somebody has no signatures: the case says so, by who took it down.
 */
public final class SigningGate implements Gate {

  @Override
  public Passage ask(Session session, ReadyDraft ready) throws SQLException {
    if (ready.service().definition().signing().isEmpty() || ready.deputed().isPresent()) {
      return Passage.Open.PLAIN;
    }
    var signers = ready.evaluation().signersBefore();
    if (signers.isEmpty()) {
      RoundRows.deleteOf(session, ready.draft().municipality(), ready.draft().id());
      return Passage.Open.PLAIN;
    }
    var current = SignedContent.sha256(ready.service(), ready.evaluation());
    var round = RoundRows.newest(session, ready.draft().municipality(), ready.draft().id())
        .filter(newest -> newest.round().state() == RoundState.SIGNED && newest.round().sha256().equals(current));
    return round.isPresent() ? passed(session, ready, round.get(), signers) : new Passage.Shut(new WaitsFor.Signatures(signers.size()));
  }

  private static Passage passed(Session session, ReadyDraft ready, StoredRound stored, List<Party> signers) throws SQLException {
    var signed = new ArrayList<SignedBy>();
    for (int i = 0; i < signers.size(); i++) {
      var invitee = Invitee.of(signers.get(i));
      var signer = stored.round().signers().get(i);
      signed.add(new SignedBy(invitee.path(), invitee.name(), signer.at().orElseThrow(), signer.as(), what(stored, signer)));
    }
    SignedLinks.keep(session, stored);
    RoundRows.deleteOf(session, ready.draft().municipality(), ready.draft().id());
    return new Passage.Open(Optional.empty(), List.of(), signed);
  }

  private static Optional<SignedWhat> what(StoredRound stored, Signer signer) {
    return Optional.of(signer.words()).filter(words -> !words.isEmpty()).map(words -> new SignedWhat(stored.round().sha256(), words, signer.login()));
  }
}
