package pppk

// Version is the version of the library, which records carry.
const Version = "0.1.0"
