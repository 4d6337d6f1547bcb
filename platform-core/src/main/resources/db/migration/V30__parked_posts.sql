-- A log-in that ends. It can be extended, until a day after it began. A post that comes after its end is parked until its
-- author has logged in again: found by the hash of a secret that only the browser has, and sealed with a key made from it.

ALTER TABLE login ADD COLUMN begun_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) COMMENT 'UTC';

CREATE TABLE parked_post (
  secret_hash     BINARY(32)   NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the cookie',
  municipality_id BINARY(16)   NOT NULL,
  login_hash      BINARY(32)   NOT NULL COMMENT 'SHA-256 of the cookie of the log-in that had ended: few for each',
  content         MEDIUMBLOB   NOT NULL,
  expires_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  KEY parked_post_login (login_hash),
  KEY parked_post_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
