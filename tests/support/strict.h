#pragma once

/// Fails the running test on any warning that Qt or the project prints. Call it in `initTestCase` or `init`.
void failOnAnyWarning();
