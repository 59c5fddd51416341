namespace Office.Testing;

/// <summary>The two databases that every storage test runs on.</summary>
public enum DatabaseKind
{
    Sqlite = 0,
    Postgres = 1,
}
