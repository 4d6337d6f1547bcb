package se.samform.engine.signing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.SigningTerms.Order;
import se.samform.core.answer.SignedAs;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.SigningId;
import se.samform.core.signing.Round;
import se.samform.core.signing.RoundState;
import se.samform.core.signing.Signer;
import se.samform.core.signing.SignerState;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;

/** Rounds as rows. */
final class RoundRows {

  private static final int LONGEST_LOGIN = 200;

  private static final String ALL =
      "select id, municipality_id, draft_id, state, ordering, sha256, content, started_at, expires_at, remind_at, told_at from signing_round";

  private RoundRows() {}

  /** A round without its signers. */
  private record Head(
      SigningId id, MunicipalityId municipality, DraftId draft, RoundState state, Order order, String sha256, byte[] content, Instant startedAt,
      Instant expiresAt, Optional<Instant> remindAt, Instant toldAt) {}

  private record Person(KeyedHash hash, Signer signer) {}

  static void insert(Session session, StoredRound stored) throws SQLException {
    var round = stored.round();
    session.change("insert into signing_round (id, municipality_id, draft_id, state, ordering, sha256, content, started_at, expires_at, remind_at, told_at, due_at)"
        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        stored.id(), stored.municipality(), stored.draft(), round.state(), round.order(), round.sha256(), stored.sealed(), stored.startedAt(),
        round.expiresAt(), round.remindAt(), round.toldAt(), round.due());
    var rows = new ArrayList<Object[]>();
    for (int i = 0; i < stored.people().size(); i++) {
      var signer = round.signers().get(i);
      rows.add(new Object[] {stored.id(), i, stored.municipality(), stored.people().get(i).value(), signer.state(), signer.at(), signer.as(), words(signer), login(signer)});
    }
    session.insertAll("insert into signing_signer (round_id, number, municipality_id, person_hash, state, at, signed_as, words, login)", rows);
  }

  /** @param due when it is to be looked at next */
  static void update(Session session, StoredRound stored, Optional<Instant> due) throws SQLException {
    var round = stored.round();
    session.change("update signing_round set state = ?, content = ?, remind_at = ?, told_at = ?, due_at = ? where municipality_id = ? and id = ?",
        round.state(), stored.sealed(), round.remindAt(), round.toldAt(), due, stored.municipality(), stored.id());
    for (int i = 0; i < round.signers().size(); i++) {
      var signer = round.signers().get(i);
      session.change("update signing_signer set state = ?, at = ?, signed_as = ?, words = ?, login = ? where municipality_id = ? and round_id = ? and number = ?",
          signer.state(), signer.at(), signer.as(), words(signer), login(signer), stored.municipality(), stored.id(), i);
    }
  }

  /** @param due when it is seen to again; empty for never */
  static int later(Session session, StoredRound stored, Optional<Instant> due) throws SQLException {
    return session.change("update signing_round set due_at = ? where municipality_id = ? and id = ?", due, stored.municipality(), stored.id());
  }

  static Optional<StoredRound> find(Session session, MunicipalityId municipality, SigningId id) throws SQLException {
    return whole(session, session.one(ALL + " where municipality_id = ? and id = ?", RoundRows::head, municipality, id));
  }

  static Optional<StoredRound> lock(Session session, MunicipalityId municipality, SigningId id) throws SQLException {
    return whole(session, session.one(ALL + " where municipality_id = ? and id = ? for update", RoundRows::head, municipality, id));
  }

  /** The newest of a draft. */
  static Optional<StoredRound> newest(Session session, MunicipalityId municipality, DraftId draft) throws SQLException {
    return whole(session, session.one(
        ALL + " where municipality_id = ? and draft_id = ? order by started_at desc, id desc limit 1", RoundRows::head, municipality, draft));
  }

  /** Of all municipalities: those about which something is due. */
  static List<StoredRound> due(Session session, Instant now, int limit) throws SQLException {
    var due = new ArrayList<StoredRound>();
    for (var head : session.list(ALL + " where due_at <= ? order by due_at limit ?", RoundRows::head, now, limit)) {
      due.add(whole(session, head));
    }
    return due;
  }

  /** Those that wait for this person. */
  static List<StoredRound> waitingFor(Session session, MunicipalityId municipality, KeyedHash person, Instant now, int limit) throws SQLException {
    var waiting = new ArrayList<StoredRound>();
    var heads = session.list(ALL + " where municipality_id = ? and state = 'OPEN' and expires_at > ? and id in"
        + " (select round_id from signing_signer where municipality_id = ? and person_hash = ? and state = 'INVITED') order by started_at limit ?",
        RoundRows::head, municipality, now, municipality, person.value(), limit);
    for (var head : heads) {
      waiting.add(whole(session, head));
    }
    return waiting;
  }

  static void invite(Session session, StoredRound stored, int signer, byte[] tokenHash) throws SQLException {
    session.change("insert into signing_invitation (token_hash, municipality_id, round_id, number) values (?, ?, ?, ?)",
        tokenHash, stored.municipality(), stored.id(), signer);
  }

  static Optional<SigningId> invited(Session session, MunicipalityId municipality, byte[] tokenHash) throws SQLException {
    return session.one("select round_id from signing_invitation where municipality_id = ? and token_hash = ?", row -> row.id("round_id", SigningId::new),
        municipality, tokenHash);
  }

  static void deleteOf(Session session, MunicipalityId municipality, DraftId draft) throws SQLException {
    session.change("delete from signing_round where municipality_id = ? and draft_id = ?", municipality, draft);
  }

  private static Optional<StoredRound> whole(Session session, Optional<Head> head) throws SQLException {
    return head.isPresent() ? Optional.of(whole(session, head.get())) : Optional.empty();
  }

  private static StoredRound whole(Session session, Head head) throws SQLException {
    var people = session.list("select person_hash, state, at, signed_as, words, login from signing_signer where municipality_id = ? and round_id = ? order by number",
        RoundRows::person,
        head.municipality(), head.id());
    var round = new Round(
        head.state(), head.order(), head.sha256(), people.stream().map(Person::signer).toList(), head.expiresAt(), head.remindAt(), head.toldAt());
    return new StoredRound(head.id(), head.municipality(), head.draft(), round, people.stream().map(Person::hash).toList(), head.content(), head.startedAt());
  }

  private static Optional<String> words(Signer signer) {
    return Optional.of(signer.words()).filter(words -> !words.isEmpty());
  }

  private static Optional<String> login(Signer signer) {
    return Optional.of(signer.login()).filter(login -> !login.isEmpty()).map(login -> login.substring(0, Math.min(login.length(), LONGEST_LOGIN)));
  }

  private static Person person(Row row) throws SQLException {
    var as = row.textIfAny("signed_as").map(SignedAs::valueOf);
    return new Person(new KeyedHash(row.bytes("person_hash")), new Signer(SignerState.valueOf(row.text("state")), row.instantIfAny("at"), as, row.textIfAny("words").orElse(""),
        row.textIfAny("login").orElse("")));
  }

  private static Head head(Row row) throws SQLException {
    return new Head(
        row.id("id", SigningId::new), row.id("municipality_id", MunicipalityId::new), row.id("draft_id", DraftId::new),
        RoundState.valueOf(row.text("state")), Order.valueOf(row.text("ordering")), row.text("sha256"), row.bytes("content"),
        row.instant("started_at"), row.instant("expires_at"), row.instantIfAny("remind_at"), row.instant("told_at"));
  }
}
