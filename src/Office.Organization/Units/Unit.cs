using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Units;

/// <summary>部门: a section or office of an organ, or its leadership.</summary>
public sealed class Unit
{
    private Unit()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";

    public int Order { get; private init; }

    public bool IsOffice { get; private init; }

    public static Outcome<Unit> Create(Guid id, CreateUnit details)
    {
        if (!Texts.IsCode(details.Code))
        {
            return new UnitFault.CodeUnusable();
        }

        if (!Texts.IsName(details.Name, Limits.Name))
        {
            return new UnitFault.NameUnusable();
        }

        return new Unit
        {
            Id = id,
            OrganId = details.OrganId,
            Code = details.Code,
            Name = details.Name.Trim(),
            Order = details.Order,
            IsOffice = details.IsOffice,
        };
    }

    public Fault? Rename(string name)
    {
        if (!Texts.IsName(name, Limits.Name))
        {
            return new UnitFault.NameUnusable();
        }

        Name = name.Trim();
        return null;
    }

    internal UnitEntry ToEntry() => new(Id, OrganId, Code, Name, Order, IsOffice);
}
