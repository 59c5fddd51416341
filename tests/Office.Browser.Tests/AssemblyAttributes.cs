using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Phone;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(DemoOffice))]
[assembly: AssemblyFixture(typeof(PhoneTown))]
[assembly: AssemblyFixture(typeof(Town))]
[assembly: KeepEvidence]

// The tests share one city, one leader's box and two cores: one at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
