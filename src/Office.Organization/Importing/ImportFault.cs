using Office.Organization.Foundation;

namespace Office.Organization.Importing;

/// <summary>What can be wrong with a folder that is to be imported.</summary>
public static class ImportFault
{
    /// <summary>A fault of a row or file; its values stand in the message in this order.</summary>
    public abstract record InFile(string Code, params object[] Values) : Invalid(Code, Field: "")
    {
        public override IReadOnlyList<object> Arguments => Values;
    }

    public sealed record FolderMissing(string Folder) : InFile("import.folder-missing", Folder);

    public sealed record FileMissing(string File) : InFile("import.file-missing", File);

    public sealed record FileTooLarge(long Megabytes, long Limit) : InFile("import.file-too-large", Megabytes, Limit);

    public sealed record NotUtf8() : InFile("import.not-utf8");

    public sealed record TooManyRows(int Limit) : InFile("import.too-many-rows", Limit);

    public sealed record Empty() : InFile("import.empty");

    public sealed record ColumnMissing(string Column) : InFile("import.column-missing", Column);

    public sealed record ColumnUnknown(string Column) : InFile("import.column-unknown", Column);

    public sealed record FieldCount(int Found, int Expected) : InFile("import.field-count", Found, Expected);

    public sealed record Quotes() : InFile("import.quotes");

    public sealed record FieldTooLong(string Column, int Limit) : InFile("import.field-too-long", Column, Limit);

    public sealed record ControlCharacter(string Column) : InFile("import.control-character", Column);

    public sealed record Formula(string Column, char First) : InFile("import.formula", Column, First);

    public sealed record Required(string Column) : InFile("import.required", Column);

    public sealed record Malformed(string Column, string Found) : InFile("import.malformed", Column, Found);

    public sealed record NotANumber(string Column, string Found) : InFile("import.not-a-number", Column, Found);

    public sealed record NotADate(string Column, string Found) : InFile("import.not-a-date", Column, Found);

    public sealed record NotATime(string Column, string Found) : InFile("import.not-a-time", Column, Found);

    public sealed record NotOneOf(string Column, string Found, string Possible) : InFile("import.not-one-of", Column, Found, Possible);

    public sealed record Duplicate(string Value, int FirstLine) : InFile("import.duplicate", Value, FirstLine);

    public sealed record UnknownReference(string Column, string Found) : InFile("import.unknown-reference", Column, Found);

    public sealed record NotJson() : InFile("import.not-json");

    public sealed record OtherYear(string Found, int Year) : InFile("import.other-year", Found, Year);

    public sealed record OrganLoop(string Organ) : InFile("import.organ-loop", Organ);

    public sealed record NoOffice(string Organ) : InFile("import.no-office", Organ);

    public sealed record TwoOffices(string Organ) : InFile("import.two-offices", Organ);

    public sealed record VillageStaffed(string Organ) : InFile("import.village-staffed", Organ);

    public sealed record NoLeader(string Organ) : InFile("import.no-leader", Organ);

    public sealed record NoHead(string Unit) : InFile("import.no-head", Unit);

    public sealed record DutyUnfilled(string Organ, string Duty) : InFile("import.duty-unfilled", Organ, Duty);

    public sealed record NoPost(string Official) : InFile("import.no-post", Official);

    public sealed record PrimaryPost(string Official, int Found) : InFile("import.primary-post", Official, Found);

    public sealed record LeaveIncomplete() : InFile("import.leave-incomplete");

    public sealed record AdministratorMissing(string Duty) : InFile("import.administrator-missing", Duty);
}
