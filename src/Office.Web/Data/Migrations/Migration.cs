namespace Office.Web.Data.Migrations;

/// <summary>One numbered step of the schema.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="Name">As in its file or folder, with the number.</param>
/// <param name="Sql">Its statements.</param>
/// <param name="Sha256">Of the statements, lower-case hexadecimal.</param>
public sealed record Migration(int Number, string Name, string Sql, string Sha256);
