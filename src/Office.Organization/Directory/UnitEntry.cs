namespace Office.Organization.Directory;

/// <summary>A unit (部门) of an organ: a section, an office, or the leadership itself (领导班子).</summary>
/// <param name="Id">Its key.</param>
/// <param name="OrganId">The organ it belongs to.</param>
/// <param name="Code">Its code in the import format, unique in the organ.</param>
/// <param name="Name">Its name: 综合科.</param>
/// <param name="Order">Its place in the organ, ascending.</param>
/// <param name="IsOffice">Whether it is the organ's office (办公室), through which documents come and go.</param>
public sealed record UnitEntry(Guid Id, Guid OrganId, string Code, string Name, int Order, bool IsOffice);
