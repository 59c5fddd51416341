using Office.Documents.BusinessForms.Designs;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>
/// 业务表单: a form that an organ makes for itself and those below it. The design here is the one being worked on; what people
/// fill in is a <see cref="FormVersion"/>.
/// </summary>
public sealed class BusinessForm
{
    private BusinessForm()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    /// <summary>Its stable name in addresses and processes; unique in the organ.</summary>
    public string Key { get; private init; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The design being worked on, as JSON.</summary>
    public string Design { get; private set; } = "";

    /// <summary>The BPMN of a process of its own drawing; null where it is drawn from the design's steps or published elsewhere.</summary>
    public byte[]? Process { get; private set; }

    /// <summary>Raised by every save, so that a second window cannot overwrite the first.</summary>
    public long Revision { get; private set; }

    /// <summary>The newest published version; 0 while none is.</summary>
    public int Version { get; private set; }

    /// <summary>Whether new matters can be started.</summary>
    public bool IsOffered { get; private set; }

    /// <summary>Counts what was claimed; its row is the lock under which uniqueness and bookings are looked at.</summary>
    public long Claims { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public string SavedByName { get; private set; } = "";

    public static BusinessForm Begin(Guid id, Guid organId, string key) => new() { Id = id, OrganId = organId, Key = key };

    /// <summary>Takes a design over; refused when another window has saved since this one read.</summary>
    public Outcome<long> Save(FormDesign design, byte[]? process, long baseRevision, FormAct by)
    {
        if (baseRevision != Revision)
        {
            return new FormFault.MovedOn(Revision);
        }

        Name = design.Name;
        Design = design.ToJson();
        Process = process;
        (SavedAt, SavedByName) = (by.At, by.Actor.Name);
        return ++Revision;
    }

    /// <summary>The number of the version that is being published.</summary>
    public int Publish()
    {
        IsOffered = true;
        return ++Version;
    }

    /// <summary>Takes it out of the catalogue, or back in; matters that run are not touched.</summary>
    public void Offer(bool offered) => IsOffered = offered && Version > 0;

    public FormDesign Read() => FormDesign.Read(Design) ?? throw new InvalidDataException($"The design of form {Id} cannot be read.");
}
