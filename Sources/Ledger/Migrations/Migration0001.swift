/// The ledger's first form. Days are ISO texts, months `YYYY-MM`, money whole fen, lists JSON arrays.
enum Migration0001 {
  static let sql = """
    CREATE TABLE ledger (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      id TEXT NOT NULL CHECK (length(id) = 16 AND id NOT GLOB '*[^0-9a-f]*')
    ) STRICT;

    -- The log. Each entry has the hash of the one before in its own.
    CREATE TABLE events (
      seq INTEGER PRIMARY KEY CHECK (seq > 0),
      day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
        CHECK (day IS NOT NULL OR number IS NULL),
      time TEXT NOT NULL,
      actor TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind <> ''),
      number INTEGER REFERENCES cases (number),
      payload TEXT NOT NULL CHECK (json_type(payload) = 'object'),
      hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
    ) STRICT;
    CREATE INDEX events_of_case ON events (number);

    -- What was found of a case, once for each night that found something else than before.
    CREATE TABLE observations (
      event INTEGER PRIMARY KEY REFERENCES events (seq),
      number INTEGER NOT NULL REFERENCES cases (number),
      fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
      certainty TEXT NOT NULL CHECK (certainty IN ('confirmed', 'single-source', 'probable', 'conflicting')),
      amount INTEGER,
      recovered INTEGER CHECK ((recovered IS NULL) = (amount IS NULL)),
      outstanding INTEGER CHECK ((outstanding IS NULL) = (amount IS NULL)),
      lower_amount INTEGER,
      death_date TEXT CHECK (death_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      death_feeds TEXT NOT NULL CHECK (json_type(death_feeds) = 'array'),
      first_month TEXT CHECK (first_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
      last_month TEXT CHECK ((last_month IS NULL) = (first_month IS NULL) AND last_month >= first_month),
      months INTEGER CHECK ((months IS NULL) = (first_month IS NULL) AND months > 0),
      action TEXT NOT NULL CHECK (action <> ''),
      unit TEXT NOT NULL CHECK (unit IN ('village', 'town', 'bureau')),
      town TEXT NOT NULL,
      village TEXT NOT NULL,
      division TEXT,
      name TEXT NOT NULL,
      person_number TEXT NOT NULL,
      marks TEXT NOT NULL CHECK (json_type(marks) = 'array'),
      evidence TEXT NOT NULL CHECK (json_type(evidence) = 'array')
    ) STRICT;
    CREATE INDEX observations_of_case ON observations (number);

    CREATE TABLE cases (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      key TEXT NOT NULL UNIQUE,
      rule TEXT NOT NULL CHECK (rule <> ''),
      id TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'refuted', 'settled', 'gone', 'withdrawn')),
      -- What the last night that did something to it did, and when.
      change TEXT NOT NULL CHECK (change IN ('opened', 'changed', 'reopened', 'gone', 'withdrawn')),
      changed_on TEXT NOT NULL CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      opened_on TEXT NOT NULL CHECK (opened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      deadline TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      -- The last night that found it; null: that is the last night there is.
      last_seen TEXT CHECK (last_seen >= opened_on) CHECK (last_seen IS NOT NULL OR state NOT IN ('gone', 'withdrawn')),
      death_withdrawn_on TEXT CHECK ((death_withdrawn_on IS NULL) OR state <> 'open')
        CHECK (death_withdrawn_on IS NOT NULL OR state <> 'withdrawn'),
      assignee TEXT NOT NULL,
      -- The last one. Deferred, as each of the two rows needs the other.
      observation INTEGER NOT NULL UNIQUE REFERENCES observations (event) DEFERRABLE INITIALLY DEFERRED,
      CHECK (changed_on >= opened_on)
    ) STRICT;

    -- What staff reported.
    CREATE TABLE outcomes (
      event INTEGER PRIMARY KEY REFERENCES events (seq),
      number INTEGER NOT NULL REFERENCES cases (number),
      kind TEXT NOT NULL CHECK (
        kind IN (
          'confirmed', 'refuted', 'checking', 'stopped', 'recovered', 'instalment', 'offset', 'reversal', 'paid-out',
          'unverifiable')),
      reason TEXT CHECK ((reason IS NOT NULL) = (kind = 'refuted')),
      amount INTEGER CHECK (amount > 0)
        CHECK ((amount IS NOT NULL) = (kind IN ('recovered', 'instalment', 'offset', 'reversal', 'paid-out'))),
      day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
        CHECK (day IS NOT NULL OR amount IS NULL AND kind <> 'stopped'),
      officer TEXT NOT NULL CHECK (officer <> ''),
      note TEXT NOT NULL CHECK (note <> '' OR kind <> 'reversal'),
      fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
      settles INTEGER NOT NULL CHECK (settles IN (0, 1)),
      -- The case's money when this was reported.
      case_amount INTEGER,
      case_outstanding INTEGER CHECK ((case_outstanding IS NULL) = (case_amount IS NULL)),
      source TEXT CHECK (length(source) = 64 AND source NOT GLOB '*[^0-9a-f]*')
    ) STRICT;
    CREATE INDEX outcomes_of_case ON outcomes (number);

    CREATE TABLE nights (
      day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      started TEXT NOT NULL,
      version TEXT NOT NULL,
      status TEXT NOT NULL,
      opened INTEGER NOT NULL CHECK (opened >= 0),
      reopened INTEGER NOT NULL CHECK (reopened >= 0),
      departed INTEGER NOT NULL CHECK (departed >= 0),
      open INTEGER NOT NULL CHECK (open >= 0),
      overdue INTEGER NOT NULL CHECK (overdue BETWEEN 0 AND open),
      outstanding INTEGER NOT NULL,
      recovered INTEGER NOT NULL CHECK (recovered >= 0),
      unsound_feeds INTEGER NOT NULL CHECK (unsound_feeds >= 0)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE night_feeds (
      day TEXT NOT NULL REFERENCES nights (day) ON DELETE CASCADE,
      path TEXT NOT NULL CHECK (path <> ''),
      health TEXT NOT NULL,
      is_sound INTEGER NOT NULL CHECK (is_sound IN (0, 1)),
      age_days INTEGER,
      read INTEGER NOT NULL CHECK (read >= 0),
      used INTEGER NOT NULL CHECK (used >= 0),
      quarantined INTEGER NOT NULL CHECK (quarantined >= 0),
      refused TEXT NOT NULL CHECK (json_type(refused) = 'array'),
      PRIMARY KEY (day, path)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE night_drops (
      day TEXT NOT NULL,
      path TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 0),
      name TEXT NOT NULL CHECK (name <> ''),
      sha256 TEXT NOT NULL,
      PRIMARY KEY (day, path, position),
      FOREIGN KEY (day, path) REFERENCES night_feeds (day, path) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE night_rules (
      day TEXT NOT NULL REFERENCES nights (day) ON DELETE CASCADE,
      rule TEXT NOT NULL CHECK (rule <> ''),
      was_evaluated INTEGER NOT NULL CHECK (was_evaluated IN (0, 1)),
      count INTEGER NOT NULL CHECK (count >= 0),
      amount INTEGER,
      PRIMARY KEY (day, rule)
    ) STRICT, WITHOUT ROWID;

    -- What was written stays: the log, what was found and what was reported.
    CREATE TRIGGER events_grow BEFORE INSERT ON events
      WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM events)
      BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END;
    CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER observations_stay BEFORE UPDATE ON observations
      BEGIN SELECT RAISE(ABORT, 'what was found stays'); END;
    CREATE TRIGGER observations_remain BEFORE DELETE ON observations
      BEGIN SELECT RAISE(ABORT, 'what was found stays'); END;
    CREATE TRIGGER outcomes_stay BEFORE UPDATE ON outcomes BEGIN SELECT RAISE(ABORT, 'what was reported stays'); END;
    CREATE TRIGGER outcomes_remain BEFORE DELETE ON outcomes
      BEGIN SELECT RAISE(ABORT, 'what was reported stays'); END;
    CREATE TRIGGER cases_keep BEFORE UPDATE OF number, key, rule, id, opened_on ON cases
      BEGIN SELECT RAISE(ABORT, 'a case stays the same case'); END;
    CREATE TRIGGER cases_remain BEFORE DELETE ON cases BEGIN SELECT RAISE(ABORT, 'cases stay'); END;
    CREATE TRIGGER ledger_stays BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger keeps its name'); END;
    """
}
