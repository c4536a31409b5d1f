"""Ed25519 (RFC 8032): libsodium checks a signature in half of OpenSSL's time, and each deposit brings two of them."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from joserfc.errors import InvalidKeyCurveError
from joserfc.jwa import JWSAlgModel
from joserfc.jwk import OKPKey
from joserfc.jws import JWSRegistry
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey


class Ed25519(JWSAlgModel):
    """The JWS algorithm `Ed25519` (RFC 9864) as joserfc has it, but that libsodium checks."""

    name = "Ed25519"
    description = "Ed25519, checked by libsodium"
    key_type = "OKP"

    def check_key(self, key: OKPKey) -> None:
        """Raise InvalidKeyCurveError for a key on another curve."""
        super().check_key(key)
        if key.curve_name != self.name:
            raise InvalidKeyCurveError(f"'{self.name}' wants a key on that curve")

    def sign(self, msg: bytes, key: OKPKey) -> bytes:
        """Return 64 bytes."""
        private = key.get_op_key("sign")
        assert isinstance(private, Ed25519PrivateKey)
        return private.sign(msg)

    def verify(self, msg: bytes, sig: bytes, key: OKPKey) -> bool:
        """Say whether the signature is good; one of another length is not."""
        public = key.get_op_key("verify")
        assert isinstance(public, Ed25519PublicKey)
        try:
            VerifyKey(public.public_bytes_raw()).verify(msg, sig)
        except (BadSignatureError, ValueError):
            return False
        return True


def use_libsodium() -> None:
    """Let joserfc check by libsodium from now on, in this process."""
    JWSRegistry.register(Ed25519())
