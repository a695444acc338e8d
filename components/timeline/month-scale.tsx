/** Twelve months along the foot of a drawing that is 120 units wide; it stretches with it. */
export function MonthScale({ height }: { height: number }) {
  return (
    <>
      <path
        className="stroke-none"
        d={`M0 ${height - 7}h10v3h-10zm20 0h10v3h-10zm20 0h10v3h-10zm20 0h10v3h-10zm20 0h10v3h-10zm20 0h10v3h-10z`}
      />
      <path vectorEffect="non-scaling-stroke" d={`M0 ${height - 10}H120M0 ${height - 1}H120`} />
    </>
  )
}
