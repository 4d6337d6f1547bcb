-- A log-in is a row found by the hash of an opaque cookie, so it outlives a restart and any node can answer.
-- Who it is stands sealed with a key made from the cookie itself: the table alone tells nobody.

CREATE TABLE login (
  token_hash      BINARY(32)   NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the cookie',
  municipality_id BINARY(16)   NOT NULL,
  identity        VARBINARY(2000) NOT NULL,
  expires_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  KEY login_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
