/* OpenSSL's SHA-256 (uses the processor's SHA instructions where there are any). */
#pragma once
#include <openssl/evp.h>
