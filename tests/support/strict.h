#pragma once

/// Fails the running test on any warning that Qt or the project prints. Call it in `init`: QtTest forgets it
/// after each test function.
void failOnAnyWarning();
